/** One line icon for each part of the settings; the name always stands beside it. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icons.tsx';

/** Ids of the parts, in their order on the page. */
export const PARTS = [
  'look',
  'sites',
  'badges',
  'regions',
  'publishers',
  'data',
  'mirror',
  'changes',
  'privacy',
] as const;

export type Part = (typeof PARTS)[number];

const SHAPES: Record<Part, ComponentChildren> = {
  look: (
    <>
      <circle cx="10" cy="10" r="6.75" />
      <path d="M10 3.25v13.5M10 6.5h4.9M10 10h6.5M10 13.5h4.9" />
    </>
  ),
  sites: (
    <>
      <rect x="3.25" y="4" width="13.5" height="12" rx="2.2" />
      <path d="M3.25 7.75h13.5M6 5.9v.05M8.2 5.9v.05" />
    </>
  ),
  badges: (
    <path d="m10.6 3.5 5.9 5.9a1.6 1.6 0 0 1 0 2.3l-4.8 4.8a1.6 1.6 0 0 1-2.3 0L3.5 10.6V4.4c0-.5.4-.9.9-.9ZM6.9 6.9v.05" />
  ),
  regions: (
    <>
      <path d="M10 17s5.5-4.6 5.5-8.7a5.5 5.5 0 0 0-11 0C4.5 12.4 10 17 10 17Z" />
      <circle cx="10" cy="8.3" r="1.9" />
    </>
  ),
  publishers: (
    <path d="M4 16.5V5.2A1.7 1.7 0 0 1 5.7 3.5h6.6A1.7 1.7 0 0 1 14 5.2v9.6a1.7 1.7 0 0 0 1.7 1.7H4ZM14 8.5h2.5v6.3M6.75 7h4.5M6.75 10h4.5M6.75 13h2.5" />
  ),
  data: (
    <>
      <ellipse cx="10" cy="5.5" rx="6" ry="2.25" />
      <path d="M4 5.5v9c0 1.25 2.7 2.25 6 2.25s6-1 6-2.25v-9M4 10c0 1.25 2.7 2.25 6 2.25s6-1 6-2.25" />
    </>
  ),
  mirror: <path d="M3.5 16.5h13M5.5 13.5v-3M10 13.5v-9M14.5 13.5V8" />,
  changes: (
    <>
      <path d="M4.2 7.6A6.5 6.5 0 1 1 3.5 10M3.5 4v3.7h3.7" />
      <path d="M10 6.6V10l2.3 1.6" />
    </>
  ),
  privacy: (
    <>
      <rect x="4.5" y="8.75" width="11" height="7.75" rx="2" />
      <path d="M6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25M10 12v1.5" />
    </>
  ),
};

export const PartIcon = ({ part }: { part: Part }) => <Icon size={18}>{SHAPES[part]}</Icon>;
