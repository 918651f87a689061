/** A fresh place to draw a surface in, with all style sheets, cleaned after each test. */
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { dress } from '#tests/tools/gallery/dress.ts';
import type { Surface } from '#tests/tools/gallery/scene.ts';

export function surface(kind: Surface = 'card', theme: 'light' | 'dark' = 'light'): HTMLElement {
  const root = document.createElement('div');
  root.id = 'app';
  dress(kind);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'id';
  document.title = 'Suluh';
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

/** What a person reads in an element, in reading order, spaces folded. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
