import axe, { type RunOptions } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { settle } from '#tests/tools/gallery/extension-scenes.tsx';
import type { Scene } from '#tests/tools/gallery/scene.ts';
import { scenes } from '#tests/tools/gallery/scenes.ts';
import { surface } from './surface.ts';

const drawn = scenes.filter((scene) => scene.surface !== 'page' && scene.surface !== 'picture');

/** A card is a part of somebody else's page: landmarks are that page's. */
const inCard: RunOptions = { rules: { region: { enabled: false } } };
/** Structure is the same in both themes; only the colours differ. */
const colours: RunOptions = { runOnly: ['color-contrast'] };

async function violations(scene: Scene, theme: 'light' | 'dark', options: RunOptions) {
  const root = surface(scene.surface, theme);
  scene.draw(root);
  await settle();
  await scene.act?.(root);
  await settle();
  const found = await axe.run(root, options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
}

describe.each(drawn.map((scene) => [scene.name, scene] as const))('%s', (_name, scene) => {
  it('passes axe-core', async () => {
    expect(await violations(scene, 'light', scene.surface === 'card' ? inCard : {})).toEqual([]);
  });

  it('has enough contrast in the dark theme', async () => {
    expect(await violations(scene, 'dark', colours)).toEqual([]);
  });
});
