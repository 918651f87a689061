import { expect, it } from 'vitest';
import { createSpeedometer } from '../../../entrypoints/content/feed/speedometer.ts';

/** A page whose clock (milliseconds) and place (pixels) the test sets. */
function steps() {
  let at = 5000;
  let top = 40_000;
  const speed = createSpeedometer(
    () => at,
    () => top,
  );
  return (milliseconds: number, pixels: number) => {
    at += milliseconds;
    top += pixels;
    return speed();
  };
}

it('knows no speed at the first look, wherever the page stands', () => {
  expect(steps()(0, 0)).toBe(0);
});

it('counts pixels a second since the last look, either way', () => {
  const step = steps();
  step(0, 0);
  expect(step(250, 2250)).toBe(9000);
  expect(step(500, -2250)).toBe(4500);
  expect(step(250, 0)).toBe(0);
});
