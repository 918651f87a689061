/** Suluh's torch on a 64-unit square; torch.svg is the same drawing for the icons. */
export const TORCH = {
  ground: '#b8450b',
  light: '#fff6e0',
  heart: '#f09a16',
  flame:
    'M33 6c1.5 7.5 13 12 13 23.5C46 37 40 42 32 42s-14-5-14-12.5c0-5 2.5-8.5 5-11.5.5 3 1.5 4.5 3.5 5.5C26.5 17 28 10.5 33 6Z',
  heartFlame:
    'M33 23c.5 4 6 6 6 11.5 0 4-3 6.5-7 6.5s-7-2.5-7-6c0-3 1.5-4.5 3-6 .5 1.5 1 2 2 2.5 0-3 1-6 3-8.5Z',
  handle: 'M20 44h24l-3 6H23Z M27 52h10l-2 9h-6Z',
} as const;
