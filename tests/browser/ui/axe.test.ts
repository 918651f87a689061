import axe, { type RunOptions } from 'axe-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { settle } from '#tests/tools/gallery/extension-scenes.tsx';
import type { Scene } from '#tests/tools/gallery/scene.ts';
import { scenes } from '#tests/tools/gallery/scenes.ts';
import { surface } from './surface.ts';
import { unforced } from './unforced.ts';

const drawn = scenes.filter((scene) => scene.surface !== 'page' && scene.surface !== 'picture');

/** Off unless asked for: targets of at least 24 px (WCAG 2.2). */
const targets = { 'target-size': { enabled: true } };
const everything: RunOptions = { rules: targets };
/** A card is a part of somebody else's page: landmarks are that page's. */
const inCard: RunOptions = { rules: { ...targets, region: { enabled: false } } };
/** Structure is the same in both themes; only the colours differ. */
const colours: RunOptions = { runOnly: ['color-contrast'] };
/** axe reads the colours that were written, not those that are forced: it looks at the rest. */
const shapes: RunOptions = { runOnly: ['target-size', 'aria-hidden-focus', 'link-in-text-block'] };

async function draw(scene: Scene, theme: 'light' | 'dark'): Promise<HTMLElement> {
  const root = surface(scene.surface, theme);
  scene.draw(root);
  await settle();
  await scene.act?.(root);
  await settle();
  return root;
}

async function violations(root: HTMLElement, options: RunOptions): Promise<string[]> {
  const found = await axe.run(root, options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
}

/** High contrast as Windows gives it; the session is Chromium's own. */
async function forceColours(): Promise<void> {
  const media = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await media('active');
  onTestFinished(async () => void (await media('none')));
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
}

describe.each(drawn.map((scene) => [scene.name, scene] as const))('%s', (_name, scene) => {
  it('passes axe-core', async () => {
    const root = await draw(scene, 'light');
    expect(await violations(root, scene.surface === 'card' ? inCard : everything)).toEqual([]);
  });

  it('has enough contrast in the dark theme', async () => {
    expect(await violations(await draw(scene, 'dark'), colours)).toEqual([]);
  });

  it('can be read in the colours that a person forces upon it', async () => {
    await forceColours();
    const root = await draw(scene, 'light');
    expect(unforced(root).filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    expect(await violations(root, shapes)).toEqual([]);
  });
});
