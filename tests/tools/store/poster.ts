/** A screenshot with a sentence beside it, and the promo tiles: drawn by the browser, on one ground. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { ROOT } from '../build.ts';

export interface Poster {
  width: number;
  height: number;
  /** A short sentence, large. */
  headline: string;
  /** What it means, smaller; may be empty. */
  text: string;
  /** A PNG of the real thing; a tile may go without. */
  shot: Buffer | null;
  /** Pixels of the shot's width on the poster. */
  shotWidth?: number;
}

const LOGO = readFileSync(join(ROOT, 'components/ui/torch.svg'), 'utf8');

/** The poster as a PNG. */
export async function drawPoster(context: BrowserContext, poster: Poster): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: poster.width, height: poster.height });
    await page.setContent(html(poster));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** Our own words only: nothing of a record or a page is put into this markup. */
function html({ width, height, headline, text, shot, shotWidth = 700 }: Poster): string {
  const unit = height / 100;
  const picture = shot
    ? `<img src="data:image/png;base64,${shot.toString('base64')}" style="width:${shotWidth}px">`
    : '';
  return `<!doctype html><html lang="id"><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body { width: ${width}px; height: ${height}px; overflow: hidden; color: #2a1f17;
      font-family: system-ui, sans-serif; display: flex; align-items: center; gap: ${unit * 5}px;
      padding-inline-start: ${unit * 8}px;
      background: radial-gradient(circle at 88% 8%, #ffd891, transparent 60%), #fdf3e3 }
    .words { flex: 1 1 0; min-width: 0; display: grid; gap: ${unit * 2.6}px }
    .name { display: flex; align-items: center; gap: ${unit * 1.6}px; font-size: ${unit * 3.4}px;
      font-weight: 700 }
    .name svg { width: ${unit * 6}px; height: ${unit * 6}px }
    h1 { font-size: ${unit * (shot ? 5.4 : 9)}px; line-height: 1.12; letter-spacing: -0.02em;
      font-weight: 750; text-wrap: balance }
    p { font-size: ${unit * (shot ? 2.4 : 5)}px; line-height: 1.5; color: #64564a; text-wrap: pretty }
    img { flex: none; align-self: ${shot ? 'flex-start' : 'center'}; margin-block-start: ${unit * 8}px;
      border-radius: 18px 0 0 18px; box-shadow: 0 0 0 1px #4a2c1014, 0 20px 60px #4a2c1040 }
    .tile { justify-content: center; text-align: center; padding: ${unit * 6}px }
    .tile .words { justify-items: center; gap: ${unit * 4}px }
    .tile .name { font-size: ${unit * 10}px }
    .tile .name svg { width: ${unit * 18}px; height: ${unit * 18}px }
  </style><body class="${shot ? '' : 'tile'}">
    <div class="words"><div class="name">${LOGO}Suluh</div><h1>${headline}</h1>
    ${text === '' ? '' : `<p>${text}</p>`}</div>${picture}</body></html>`;
}
