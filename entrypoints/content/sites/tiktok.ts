/** TikTok: captions in the feed and on watch pages, comments, grids of a profile. */

import { absolute, defineSite, lineAfter } from './define-site.ts';
import { attribute, closest, queryFirst } from './dom.ts';
import { hook } from './hook.ts';
import type { BadgeSlot } from './site.ts';

const FEED = 'saved feed with comments';
const PROFILE = 'saved profile';

const CARD = '[data-e2e="recommend-list-item-container"]';
const ITEMS = ['user-post', 'user-liked', 'favorites', 'challenge', 'music', 'explore'];
const GRID = [
  ...ITEMS.map((kind) => `[data-e2e="${kind}-item"]`),
  '[data-e2e="explore-feed-video"]',
].join(',');
/** Where the caption stands beside the cover, it is read there. */
const DESC = '[data-e2e$="-item-desc"],[data-e2e="search-card-video-caption"]';
/** Its caption with author and counts; read without them where the caption has no mark. */
const SEARCH_CARD = '[data-e2e="search-card-desc"]';
const COMMENT = '[data-e2e="comment-level-1"],[data-e2e="comment-level-2"]';

export const tiktok = defineSite({
  id: 'tiktok',
  hosts: ['*.tiktok.com'],
  // Most shells of the feed stay empty until they come near: only filled ones count.
  containers: [
    hook(
      `${CARD}:has([data-e2e="feed-video"]),${COMMENT},${GRID},${SEARCH_CARD}`,
      `${FEED}, ${PROFILE}`,
    ),
  ],
  rules: [
    {
      kind: 'post',
      text: [
        hook('[data-e2e="video-desc"]', FEED),
        hook('[data-e2e="browse-video-desc"],[data-e2e="new-desc-span"]', 'public source'),
      ],
      owner: [hook(CARD, FEED), hook('[data-e2e="feed-video"],main,body', 'public source')],
      media: true,
      permalink: videoPermalink,
      slot: underCaption,
    },
    {
      kind: 'post',
      text: [
        hook(DESC, 'public source'),
        hook(SEARCH_CARD, 'scrapers, 2023 to 2026', '2026-11-25'),
      ],
      owner: [
        hook('[data-e2e="search_top-item"],[data-e2e="search_video-item"]', 'public source'),
        hook('div:has(> div a[href*="/video/"])', 'public source'),
      ],
      style: { strip: 'a[href^="/@"]:has(p),[data-e2e*="-user-"],[data-e2e*="like"]' },
      media: true,
      permalink: 'a[href*="/video/"]',
    },
    {
      kind: 'comment',
      text: [hook(COMMENT, FEED)],
      owner: [
        hook('[class*="DivCommentItemWrapper"],[class*="DivCommentObjectWrapper"]', FEED),
        hook(COMMENT, FEED),
      ],
    },
    {
      kind: 'title',
      text: [
        hook(`:is(${GRID}):not(:has(~ :is(${DESC}))) img[alt]`, `${PROFILE}, saved explore pages`),
      ],
      owner: [hook(GRID, PROFILE)],
      words: captionOfCover,
      media: true,
      permalink: 'a[href*="/video/"],a[href*="/photo/"]',
      slot: (_text, owner) => ({ parent: owner, before: null }),
    },
  ],
});

/** The feed has no anchor: the video's id stands in its player, the name beside it. */
function videoPermalink(owner: Element, text: Element): string | null {
  const player = queryFirst(owner, '[id^="xgwrapper-0-"]');
  const id = player && /^xgwrapper-0-(\d+)/.exec(attribute(player, 'id') ?? '')?.[1];
  const author = queryFirst(owner, 'a[href*="/@"]');
  const href = author && absolute(author, attribute(author, 'href'));
  const name = href && /\/@[\w.]+/.exec(href)?.[0];
  if (id && name) return `https://www.tiktok.com${name}/video/${id}`;
  const { origin, pathname } = new URL(text.baseURI);
  return /\/(video|photo)\/\d+/.test(pathname) && !closest(text, CARD) ? origin + pathname : null;
}

/** Covers carry "caption created by author with song": only the caption is the post's. */
function captionOfCover(image: Element): string {
  const alt = attribute(image, 'alt') ?? '';
  return alt
    .replace(/\s+(created by|dibuat oleh) [\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The caption scrolls in a box of one line: the badge goes under the box. */
function underCaption(text: Element): BadgeSlot {
  return lineAfter(closest(text, '[class*="DivMultilineTextContainer"]') ?? text);
}
