import { TORCH } from '../ui/torch-paths.ts';

/** Draws the torch into a square of `size` with its left upper corner at x, y. */
export function drawTorch(ctx: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 64, size / 64);
  ctx.beginPath();
  ctx.roundRect(0, 0, 64, 64, 16);
  ctx.fillStyle = TORCH.ground;
  ctx.fill();
  ctx.fillStyle = TORCH.light;
  ctx.fill(new Path2D(TORCH.flame));
  ctx.fill(new Path2D(TORCH.handle));
  ctx.fillStyle = TORCH.heart;
  ctx.fill(new Path2D(TORCH.heartFlame));
  ctx.restore();
}
