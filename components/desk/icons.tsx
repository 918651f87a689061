/** Icons that only the desk needs, on the grid of components/ui/icons.tsx; words stand beside them. */
import { Icon } from '../ui/icons.tsx';

/** An arrow that turns back. */
export const UndoIcon = () => (
  <Icon>
    <path d="M7 4.5 3.5 8 7 11.5M3.5 8h8.25a4.25 4.25 0 0 1 0 8.5H8.5" />
  </Icon>
);

export const UrgentIcon = () => (
  <Icon size={16}>
    <path d="M10 6v4.75M10 13.9v.1" />
    <circle cx="10" cy="10" r="7" />
  </Icon>
);
