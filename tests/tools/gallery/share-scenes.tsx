import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { drawPicture, type Format } from '#components/share/draw-picture.ts';
import type { Look } from '#components/share/palette.ts';
import { pictureContent } from '#components/share/picture-content.ts';
import { SharePage } from '#components/share/SharePage.tsx';
import type { ShareWorld } from '#components/share/share-world.ts';
import type { CardContent } from '#data/protocol.ts';
import type { Language } from '#data/settings.ts';
import * as samples from './samples.ts';
import type { Scene } from './scene.ts';
import { NOW } from './worlds.ts';

export function drawShare(
  root: HTMLElement,
  content: CardContent,
  changes: Partial<ShareWorld> = {},
  language: Language = 'id',
): void {
  const world: ShareWorld = {
    content: () => Promise.resolve(content),
    copyText: () => Promise.resolve(true),
    copyPicture: () => Promise.resolve(true),
    save: () => {},
    now: () => NOW,
    ...changes,
  };
  render(
    <LanguageProvider value={language}>
      <SharePage world={world} />
    </LanguageProvider>,
    root,
  );
}

function page(name: string, content: CardContent, more: Partial<Scene> = {}): Scene {
  return {
    name: `share-${name}`,
    surface: 'share',
    draw: (root) => drawShare(root, content, {}, more.language),
    ...more,
  };
}

function picture(content: CardContent, name: string, look: Look, format: Format): Scene {
  return {
    name: `picture-${name}-${look}-${format}`,
    surface: 'picture',
    width: 1080,
    draw(root) {
      const canvas = document.createElement('canvas');
      canvas.style.display = 'block';
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', name);
      root.append(canvas);
      const shown = pictureContent(content, '2026-11-23', 'id');
      if (shown) drawPicture(canvas, shown, look, format);
    },
  };
}

export const shareScenes: Scene[] = [
  page('one', samples.one),
  page('english', samples.official, { language: 'en' }),
  page('narrow', samples.official, { width: 360 }),
  page('withdrawn', { ...samples.one, entries: [] }),
];

export const pictureScenes: Scene[] = [
  picture(samples.one, 'one', 'paper', 'portrait'),
  picture(samples.official, 'official', 'night', 'portrait'),
  picture(samples.one, 'one', 'ember', 'story'),
  picture(samples.disagree, 'disagree', 'paper', 'story'),
  picture(samples.undated, 'undated', 'ember', 'portrait'),
  picture(samples.longWords, 'long-words', 'night', 'portrait'),
  picture(samples.rightToLeft, 'right-to-left', 'paper', 'portrait'),
  picture(samples.expired, 'expired', 'night', 'story'),
];
