/** Draws the scene named in the address's hash; without one, lists them all. */
import { dress } from './dress.ts';
import { settle } from './extension-scenes.tsx';
import { scenes } from './scenes.ts';

const root = document.getElementById('app');
const name = location.hash.slice(1);
const scene = scenes.find((candidate) => candidate.name === name);
if (root && scene) {
  dress(scene.surface);
  document.documentElement.lang = scene.language ?? 'id';
  scene.draw(root);
  await settle();
  await scene.act?.(root);
  await settle();
  document.body.dataset.ready = 'true';
} else if (root) {
  root.append(...scenes.map(linkTo));
}

function linkTo({ name, surface, width, height }: (typeof scenes)[number]): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `?${name}#${name}`;
  link.textContent = name;
  link.dataset.surface = surface;
  if (width !== undefined) link.dataset.width = String(width);
  if (height !== undefined) link.dataset.height = String(height);
  line.append(link);
  return line;
}
