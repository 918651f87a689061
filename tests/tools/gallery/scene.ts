/** One state of one surface, to be looked at and to be tested. */
import type { Language } from '#data/settings.ts';

export type Surface =
  | 'card'
  | 'popup'
  | 'welcome'
  | 'options'
  | 'share'
  | 'picture'
  | 'page'
  | 'desk';

export interface Scene {
  /** `surface-state`, the name of the picture. */
  name: string;
  surface: Surface;
  language?: Language;
  /** In CSS pixels; a surface has its usual width otherwise. */
  width?: number;
  /** Of a surface that scrolls inside itself. */
  height?: number;
  draw(root: HTMLElement): void;
  /** What a person does before the picture is taken. */
  act?(root: HTMLElement): Promise<void> | void;
}
