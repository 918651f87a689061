/** The pieces of a picture: each measures itself at a scale and can then be drawn. */
import { drawLines, fitLine, font, linesOf, type Weight } from './canvas-text.ts';
import type { Palette } from './palette.ts';
import type { PictureContent, PictureFinding } from './picture-content.ts';

export interface Pen {
  ctx: CanvasRenderingContext2D;
  palette: Palette;
  /** 1 is the usual size of type. */
  scale: number;
  /** Left edge and width of the column. */
  x: number;
  width: number;
  colourOf(finding: PictureFinding): string;
}

export interface Block {
  height: number;
  /** Room to leave above it. */
  gap: number;
  draw(y: number): void;
}

/** The claim on its panel, the rating word stamped over its lower edge. */
export function claimBlock(pen: Pen, picture: PictureContent): Block {
  const { ctx, palette, scale, x, width } = pen;
  const pad = 48 * scale;
  const size = 60 * scale;
  ctx.font = font(700, size);
  const lines = linesOf(ctx, picture.claim, width - 2 * pad);
  const heading = 30 * scale;
  const stamps = picture.findings.map((finding) => stampOf(pen, finding));
  const stampHeight = Math.max(...stamps.map((stamp) => stamp.height));
  const panel =
    pad * 0.9 + heading * 1.7 + lines.length * size * 1.24 + pad * 0.7 + stampHeight / 2;
  return {
    height: panel + stampHeight / 2,
    gap: 0,
    draw(y) {
      rounded(ctx, x, y, width, panel, 36 * scale, palette.panel);
      ctx.fillStyle = palette.panelInk;
      ctx.globalAlpha = 0.72;
      ctx.font = font(600, heading);
      let at = y + pad * 0.9;
      at += drawLines(ctx, [picture.claimHeading], x + pad, at, heading * 1.7);
      ctx.globalAlpha = 1;
      ctx.font = font(700, size);
      drawLines(ctx, lines, x + pad, at, size * 1.24);
      let left = x + pad * 0.7;
      for (const stamp of stamps) {
        stamp.draw(left, y + panel);
        left += stamp.width + 24 * scale;
      }
    },
  };
}

/** A rating word as a stamp, a little aslant; `draw` takes its left edge and middle. */
function stampOf(pen: Pen, finding: PictureFinding) {
  const { ctx, scale, width } = pen;
  const pad = 34 * scale;
  const room = width * 0.86 - 2 * pad;
  const size = fitLine(ctx, finding.label, 800, 68 * scale, room);
  ctx.font = font(800, size);
  const stampWidth = ctx.measureText(finding.label).width + 2 * pad;
  const height = 68 * scale + pad;
  return {
    width: stampWidth,
    height,
    draw(left: number, middle: number) {
      ctx.save();
      ctx.translate(left, middle);
      ctx.rotate(-0.03);
      rounded(ctx, 0, -height / 2, stampWidth, height, 22 * scale, pen.colourOf(finding));
      ctx.lineWidth = 5 * scale;
      ctx.strokeStyle = '#ffffff';
      ctx.stroke();
      ctx.fillStyle = '#ffffff';
      ctx.font = font(800, size);
      ctx.textBaseline = 'middle';
      ctx.fillText(finding.label, pad, size * 0.04);
      ctx.restore();
    },
  };
}

/** Who found it, of which kind, and when. */
export function bylineBlock(pen: Pen, finding: PictureFinding, labelled: boolean): Block {
  const { ctx, palette, scale, x, width } = pen;
  const name = labelled ? `${finding.label}: ${finding.publisher}` : finding.publisher;
  const first = textBlock(pen, name, 700, 38, palette.ink);
  const second = textBlock(pen, finding.about, 400, 32, palette.soft);
  return {
    height: first.height + second.height,
    gap: 26 * scale,
    draw(y) {
      first.draw(y);
      second.draw(y + first.height);
      ctx.fillStyle = palette.soft;
      ctx.globalAlpha = 0.35;
      ctx.fillRect(x, y + first.height + second.height + 22 * scale, width, 2);
      ctx.globalAlpha = 1;
    },
  };
}

/** Lines of text; with `maxLines` the rest is left out behind an ellipsis. */
export function textBlock(
  pen: Pen,
  text: string,
  weight: Weight,
  size: number,
  colour: string,
  maxLines = 99,
): Block {
  const { ctx, scale, x, width } = pen;
  ctx.font = font(weight, size * scale);
  const all = linesOf(ctx, text, width);
  const lines = all.slice(0, maxLines);
  const last = lines[lines.length - 1];
  if (all.length > maxLines && last !== undefined) {
    lines[lines.length - 1] = `${last.replace(/\s*\S*$/, '')} …`;
  }
  const lineHeight = size * scale * 1.38;
  return {
    height: lines.length * lineHeight,
    gap: 44 * scale,
    draw(y) {
      ctx.font = font(weight, size * scale);
      ctx.fillStyle = colour;
      drawLines(ctx, lines, x, y, lineHeight);
    },
  };
}

/** One figure of a programme fact, large, dated, with who says so. */
export function figureBlock(pen: Pen, figure: NonNullable<PictureContent['figure']>): Block {
  const { ctx, palette, scale, x, width } = pen;
  const pad = 40 * scale;
  const inside: Pen = { ...pen, x: x + pad, width: width - 2 * pad };
  const label = textBlock(inside, figure.label, 600, 32, palette.factInk, 2);
  const about = textBlock(inside, figure.about, 400, 28, palette.factSoft, 2);
  const number = [figure.large, figure.scale].filter(Boolean).join(' ');
  const size = fitLine(ctx, number, 800, 100 * scale, inside.width);
  const besideSize = 42 * scale;
  ctx.font = font(800, size);
  const beside = ctx.measureText(number).width + 20 * scale;
  const fits = fitLine(ctx, figure.small, 700, besideSize, inside.width - beside) === besideSize;
  // A unit that would have to shrink beside the number stands below it instead.
  const below = fits ? null : textBlock(inside, figure.small, 700, 36, palette.factInk, 2);
  const height = pad * 1.6 + label.height + size * 1.15 + (below ? below.height : 0) + about.height;
  return {
    height,
    gap: 40 * scale,
    draw(y) {
      rounded(ctx, x, y, width, height, 32 * scale, palette.factPanel);
      let at = y + pad * 0.8;
      label.draw(at);
      at += label.height;
      ctx.fillStyle = palette.factInk;
      ctx.font = font(800, size);
      ctx.textBaseline = 'middle';
      ctx.fillText(number, inside.x, at + size * 0.58);
      if (!below) {
        ctx.font = font(700, besideSize);
        ctx.fillText(figure.small, inside.x + beside, at + size * 0.74);
      }
      at += size * 1.15;
      below?.draw(at);
      about.draw(at + (below ? below.height : 0));
    },
  };
}

export function rounded(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
): void {
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, radius);
  ctx.fillStyle = fill;
  ctx.fill();
}
