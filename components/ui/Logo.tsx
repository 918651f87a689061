import { TORCH } from './torch-paths.ts';

/** Suluh's torch, drawn by hand. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill={TORCH.ground} />
      <path fill={TORCH.light} d={TORCH.flame} />
      <path fill={TORCH.heart} d={TORCH.heartFlame} />
      <path fill={TORCH.light} d={TORCH.handle} />
    </svg>
  );
}
