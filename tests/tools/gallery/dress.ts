/**
 * Gives the page the style sheets of one surface and no other's: a rule that a surface forgot to
 * import must be missed in the gallery too.
 */

import { cardCss } from '#components/overlay/styles.ts';
import page from '#components/ui/page.css?inline';
import options from '#entrypoints/options/style.css?inline';
import popup from '#entrypoints/popup/style.css?inline';
import share from '#entrypoints/share/style.css?inline';
import desk from '#entrypoints/sidepanel/style.css?inline';
import welcome from '#entrypoints/welcome/style.css?inline';
import around from './gallery.css?inline';
import type { Surface } from './scene.ts';

const SHEETS: Record<Surface, string> = {
  card: page + cardCss,
  desk,
  options,
  page,
  picture: share,
  popup,
  share,
  welcome,
};

const style = document.createElement('style');

export function dress(surface: Surface): void {
  style.textContent = `${SHEETS[surface]}\n${around}`;
  document.head.append(style);
  document.body.dataset.surface = surface;
}
