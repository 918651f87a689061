/** An arrow that turns back, on the grid of our other icons. */
export function UndoIcon() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M7 4.5 3.5 8 7 11.5M3.5 8h8.25a4.25 4.25 0 0 1 0 8.5H8.5" />
    </svg>
  );
}
