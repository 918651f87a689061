/** The mounted card beside a post in an invented feed: its place, its theme, its sheet. */
import { type BadgeModel, createBadge } from '#components/overlay/badge.ts';
import { createCard } from '#components/overlay/mount-card.tsx';
import { cardCss } from '#components/overlay/styles.ts';
import { RatingValue } from '#data/schema/index.ts';
import { FUEL_POST, findings, one } from './samples.ts';
import type { Scene } from './scene.ts';
import { NOW } from './worlds.ts';

function drawFeed(root: HTMLElement, dark: boolean): { badge: HTMLElement; post: HTMLElement } {
  const page = document.createElement('div');
  page.style.cssText = `min-height:100vh;font:15px/1.4 system-ui;padding:24px 16px 600px;${
    dark ? 'background:#15202b;color:#f7f9f9' : 'background:#fff;color:#0f1419'
  }`;
  const post = document.createElement('article');
  post.style.cssText = 'max-width:560px;border:1px solid #8884;border-radius:12px;padding:16px';
  const text = document.createElement('p');
  text.textContent = FUEL_POST;
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.textContent = 'Hoaks';
  post.append(text, badge);
  page.append(post);
  root.append(page);
  return { badge, post };
}

function beside(name: string, width: number, dark: boolean): Scene {
  return {
    name: `page-${name}`,
    surface: 'page',
    width,
    draw(root) {
      const { badge, post } = drawFeed(root, dark);
      const card = createCard({
        load: () => Promise.resolve(one),
        copy: () => Promise.resolve(true),
        queue: () => Promise.resolve({ copy: false }),
        share: () => {},
        css: cardCss,
        now: () => NOW,
      });
      card.open({
        badge,
        post,
        recordIds: ['antara-bbm-turun-rp7000'],
        text: FUEL_POST,
        language: 'id',
        onDismiss: () => {},
      });
    },
  };
}

/** Every look of a badge, with its words and as a dot. */
function badges(name: string, dark: boolean): Scene {
  return {
    name: `page-${name}`,
    surface: 'page',
    width: 620,
    draw(root) {
      const page = document.createElement('div');
      page.style.cssText = `min-height:100vh;padding:24px;${dark ? 'background:#15202b' : 'background:#fff'}`;
      root.append(page);
      const finding = findings.findings[0]?.finding;
      if (!finding) return;
      const mention = { recordId: 'a', program: 'Program Indonesia Pintar', asOf: '2026-01-01' };
      const shown: BadgeModel[] = [
        ...VALUES.map((value) => ({
          look: 'warn' as const,
          size: 'full' as const,
          finding: { ...finding, rating: { ...finding.rating, value } },
        })),
        { look: 'note', size: 'full', finding },
        { look: 'related', size: 'full', finding },
        { look: 'program', size: 'full', mention },
        { look: 'warn', size: 'dot', finding },
        { look: 'program', size: 'dot', mention },
      ];
      for (const model of shown) {
        const badge = createBadge(model, 'id', () => {});
        badge.place({ parent: page, before: null });
      }
      const hidden = createBadge(
        shown[0] ?? { look: 'program', size: 'full', mention },
        'id',
        () => {},
      );
      hidden.showHidden(() => {});
      hidden.place({ parent: page, before: null });
    },
  };
}

const VALUES = RatingValue.options;

export const pageScenes: Scene[] = [
  badges('badges', false),
  badges('badges-dark', true),
  beside('beside', 1100, false),
  beside('beside-dark', 1100, true),
  beside('below', 760, false),
  beside('sheet', 360, true),
];
