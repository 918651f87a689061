/** Draws a clarification as a picture, on this device. */
import { generate } from 'lean-qr';
import {
  type Block,
  bylineBlock,
  claimBlock,
  figureBlock,
  type Pen,
  rounded,
  textBlock,
} from './blocks.ts';
import { drawLines, fitLine, font } from './canvas-text.ts';
import { drawTorch } from './draw-torch.ts';
import { type Look, PALETTES, type Palette, ratingColour } from './palette.ts';
import { isScannable, type PictureContent } from './picture-content.ts';

export type Format = 'portrait' | 'story';

/** Width, height, and the bands that apps cover with their own buttons. */
export const FORMATS: Record<
  Format,
  { width: number; height: number; top: number; bottom: number }
> = {
  portrait: { width: 1080, height: 1350, top: 64, bottom: 64 },
  story: { width: 1080, height: 1920, top: 190, bottom: 210 },
};

const MARGIN = 72;
const QR_SIZE = 196;
const LARGEST = 1.3;
const SMALLEST = 0.62;

/** Draws onto the canvas, which takes the format's size. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  picture: PictureContent,
  look: Look,
  format: Format,
): void {
  const { width, height, top, bottom } = FORMATS[format];
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('This browser gives no canvas to draw on.');
  const palette = PALETTES[look];
  drawGround(ctx, palette, width, height);
  const column = { x: MARGIN, width: width - 2 * MARGIN };
  const headEnd = drawHead(ctx, palette, picture, column, top);
  const footStart = height - bottom - QR_SIZE;
  const pen: Omit<Pen, 'scale'> = {
    ctx,
    palette,
    ...column,
    colourOf: (finding) => ratingColour(finding.value, canvas.parentElement ?? document.body),
  };
  drawBody(pen, picture, headEnd + 36, footStart - 40);
  drawFoot(ctx, palette, picture, column, footStart);
}

/** The blocks at the largest scale at which they fit, spread over the room there is. */
function drawBody(
  pen: Omit<Pen, 'scale'>,
  picture: PictureContent,
  from: number,
  to: number,
): void {
  let blocks: Block[] = [];
  for (let scale = LARGEST; scale >= SMALLEST; scale -= 0.02) {
    blocks = blocksOf({ ...pen, scale }, picture, 99);
    if (heightOf(blocks) <= to - from) break;
  }
  for (let lines = 8; lines > 0 && heightOf(blocks) > to - from; lines--) {
    blocks = blocksOf({ ...pen, scale: SMALLEST }, picture, lines);
  }
  const spare = Math.max(0, to - from - heightOf(blocks));
  let y = from + spare * 0.4;
  for (const [i, block] of blocks.entries()) {
    y += i === 0 ? 0 : block.gap;
    block.draw(y);
    y += block.height;
  }
}

function blocksOf(pen: Pen, picture: PictureContent, summaryLines: number): Block[] {
  const several = picture.findings.length > 1;
  return [
    claimBlock(pen, picture),
    ...picture.findings.map((finding) => bylineBlock(pen, finding, several)),
    textBlock(pen, picture.summary, 400, 36, pen.palette.ink, summaryLines),
    ...(picture.figure ? [figureBlock(pen, picture.figure)] : []),
  ];
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, i) => sum + block.height + (i === 0 ? 0 : block.gap), 0);
}

function drawGround(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  width: number,
  height: number,
): void {
  const ground = ctx.createLinearGradient(0, 0, 0, height);
  ground.addColorStop(0, palette.ground[0]);
  ground.addColorStop(1, palette.ground[1]);
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, width, height);
  const light = ctx.createRadialGradient(width * 0.9, 0, 0, width * 0.9, 0, width * 0.95);
  light.addColorStop(0, palette.glow);
  light.addColorStop(1, 'rgb(255 190 90 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, height);
}

interface Column {
  x: number;
  width: number;
}

function drawHead(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  picture: PictureContent,
  { x, width }: Column,
  y: number,
): number {
  const size = 60;
  drawTorch(ctx, x, y, size);
  ctx.fillStyle = palette.ink;
  ctx.font = font(700, 38);
  drawLines(ctx, ['Suluh'], x + size + 20, y, size);
  ctx.font = font(600, 34);
  ctx.textAlign = 'right';
  drawLines(ctx, [picture.kicker], x + width, y, size);
  ctx.textAlign = 'left';
  return y + size;
}

function drawFoot(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  picture: PictureContent,
  { x, width }: Column,
  y: number,
): void {
  const room = width - QR_SIZE - 40;
  if (picture.source && isScannable(picture.source)) {
    drawQr(ctx, picture.source.href, x + width - QR_SIZE, y);
  }
  const lines = [
    { text: picture.sourceHeading, weight: 700, size: 34, colour: palette.ink },
    { text: picture.source?.host ?? '', weight: 600, size: 34, colour: palette.ink },
    { text: picture.made, weight: 400, size: 27, colour: palette.soft },
  ] as const;
  let at = y + 18;
  for (const { text, weight, size, colour } of lines) {
    ctx.font = font(weight, fitLine(ctx, text, weight, size, room));
    ctx.fillStyle = colour;
    at += drawLines(ctx, [text], x, at, size * 1.6);
  }
}

/** Dark modules on a white tile with the quiet zone that readers need. */
function drawQr(ctx: CanvasRenderingContext2D, url: string, x: number, y: number): void {
  const code = generate(url);
  const quiet = 3;
  const module = QR_SIZE / (code.size + 2 * quiet);
  rounded(ctx, x, y, QR_SIZE, QR_SIZE, 18, '#ffffff');
  ctx.fillStyle = '#1b120b';
  for (let row = 0; row < code.size; row++) {
    for (let col = 0; col < code.size; col++) {
      if (!code.get(col, row)) continue;
      const left = Math.round(x + (col + quiet) * module);
      const over = Math.round(y + (row + quiet) * module);
      const right = Math.round(x + (col + quiet + 1) * module);
      const under = Math.round(y + (row + quiet + 1) * module);
      ctx.fillRect(left, over, right - left, under - over);
    }
  }
}
