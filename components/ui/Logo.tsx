/** Suluh's torch, drawn by hand; the same drawing as torch.svg, from which the icons come. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill="#b8450b" />
      <path
        fill="#fff6e0"
        d="M33 6c1.5 7.5 13 12 13 23.5C46 37 40 42 32 42s-14-5-14-12.5c0-5 2.5-8.5 5-11.5.5 3 1.5 4.5 3.5 5.5C26.5 17 28 10.5 33 6Z"
      />
      <path
        fill="#f09a16"
        d="M33 23c.5 4 6 6 6 11.5 0 4-3 6.5-7 6.5s-7-2.5-7-6c0-3 1.5-4.5 3-6 .5 1.5 1 2 2 2.5 0-3 1-6 3-8.5Z"
      />
      <path fill="#fff6e0" d="M20 44h24l-3 6H23Z M27 52h10l-2 9h-6Z" />
    </svg>
  );
}
