/** Our own line icons on a 20-unit grid; decorative, words always stand beside them. */
import type { ComponentChildren } from 'preact';
import type { RatingValue } from '#data/schema/index.ts';

/** The grid, the stroke and the size of every line icon; decorative, so hidden from readers. */
export function Icon({ size = 18, children }: { size?: number; children: ComponentChildren }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

interface Props {
  size?: number;
}

export const CloseIcon = (p: Props) => (
  <Icon {...p}>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);
export const BackIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M12.5 4 6.5 10l6 6" />
  </Icon>
);
export const SearchIcon = (p: Props) => (
  <Icon {...p}>
    <circle cx="8.75" cy="8.75" r="5.25" />
    <path d="m12.75 12.75 4 4" />
  </Icon>
);
export const CopyIcon = (p: Props) => (
  <Icon {...p}>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2.2" />
    <path d="M13 4.6A2 2 0 0 0 11.2 3.5H5.6a2.1 2.1 0 0 0-2.1 2.1v5.6c0 .8.45 1.5 1.1 1.8" />
  </Icon>
);
export const TrayIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M3.5 11.5 5.6 5a1.6 1.6 0 0 1 1.5-1.1h5.8A1.6 1.6 0 0 1 14.4 5l2.1 6.5v2.9a1.6 1.6 0 0 1-1.6 1.6H5.1a1.6 1.6 0 0 1-1.6-1.6ZM3.5 11.5h3.7l1 2h3.6l1-2h3.7" />
  </Icon>
);
export const CheckIcon = (p: Props) => (
  <Icon {...p}>
    <path d="m4.5 10.5 3.7 3.7 7.3-8" />
  </Icon>
);
export const ExternalIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M8 4.5H6A2.5 2.5 0 0 0 3.5 7v7A2.5 2.5 0 0 0 6 16.5h7a2.5 2.5 0 0 0 2.5-2.5v-2M11.5 3.5h5v5M16 4l-6.5 6.5" />
  </Icon>
);
export const ShareIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10.5V14A2.5 2.5 0 0 0 7 16.5h6a2.5 2.5 0 0 0 2.5-2.5v-3.5" />
  </Icon>
);
export const SealIcon = (p: Props) => (
  <Icon {...p}>
    <circle cx="10" cy="8" r="4.75" />
    <path d="m7.2 12-1.2 5 4-2 4 2-1.2-5" />
  </Icon>
);
export const QuoteIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M8.2 6C5.8 6.6 4.5 8.2 4.5 10.6V14H8.3v-3.7H6.5M16 6c-2.4.6-3.7 2.2-3.7 4.6V14h3.8v-3.7h-1.8" />
  </Icon>
);
export const ClockIcon = (p: Props) => (
  <Icon {...p}>
    <circle cx="10" cy="10" r="6.75" />
    <path d="M10 6.25V10l2.6 1.9" />
  </Icon>
);
export const SettingsIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M3.5 6h6M14 6h2.5M3.5 14H6M10.5 14h6" />
    <circle cx="11.75" cy="6" r="2.15" />
    <circle cx="8.25" cy="14" r="2.15" />
  </Icon>
);
export const ChevronIcon = (p: Props) => (
  <Icon {...p}>
    <path d="m5.5 7.75 4.5 4.5 4.5-4.5" />
  </Icon>
);
export const HideIcon = (p: Props) => (
  <Icon {...p}>
    <path d="M3.5 3.5l13 13M8.2 5.2A7.6 7.6 0 0 1 10 5c4 0 6.7 3.3 7.5 5a11 11 0 0 1-1.8 2.5M5.2 6.6A10.9 10.9 0 0 0 2.5 10c.8 1.7 3.5 5 7.5 5 1.2 0 2.3-.3 3.2-.7M8.4 8.5a2.2 2.2 0 0 0 3.1 3.1" />
  </Icon>
);
/** One shape for each kind of rating, so that colour never stands alone. */
const RATING_SHAPES: Record<RatingValue, ComponentChildren> = {
  false: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m7.25 7.25 5.5 5.5M12.75 7.25l-5.5 5.5" />
    </>
  ),
  scam: <path d="M12.5 3.25v8.5a4 4 0 1 1-8 0V9.5l2.75 2.5M12.5 3.25h2.75M12.5 3.25H9.75" />,
  misleading: (
    <path d="M3 15.5 9.1 4.3a1 1 0 0 1 1.8 0L17 15.5a1 1 0 0 1-.9 1.25H3.9A1 1 0 0 1 3 15.5ZM10 8.5v3.4M10 14.3v.05" />
  ),
  altered: (
    <>
      <circle cx="5.5" cy="5.75" r="2.25" />
      <circle cx="5.5" cy="14.25" r="2.25" />
      <path d="m7.3 7.2 9.2 7.3M7.3 12.8l9.2-7.3" />
    </>
  ),
  satire: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M6.75 11.5c.7 1.7 1.8 2.5 3.25 2.5s2.55-.8 3.25-2.5M7.3 7.75v.5M12.7 7.75v.5" />
    </>
  ),
  unproven: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M7.9 8a2.15 2.15 0 1 1 3.2 1.9c-.75.4-1.1.85-1.1 1.5M10 13.7v.05" />
    </>
  ),
  true: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m6.9 10.3 2.2 2.2 4-4.4" />
    </>
  ),
};

export const RatingIcon = ({ value, size = 18 }: { value: RatingValue; size?: number }) => (
  <Icon size={size}>{RATING_SHAPES[value]}</Icon>
);
