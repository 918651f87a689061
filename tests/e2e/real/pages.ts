/** The saved pages of ../shared and what a person counts on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostSelectors } from '#tests/tools/peek.ts';
import { SHARED } from '#tests/tools/shared.ts';

export interface RealPage {
  file: string;
  url: string;
  /** Texts on the page, by kind, counted by hand (2026-11-24). */
  found: Record<string, number>;
  /** Which of the `slots` are overwritten with circulating posts. */
  plantAt: number[];
  site: RealSite;
}

export interface RealSite {
  /** Elements that hold nothing but one post's text. */
  slots: string;
  selectors: PostSelectors;
}

const X: RealSite = {
  slots: '[data-testid="tweetText"]',
  selectors: { post: '[data-testid="tweet"]', text: '[data-testid="tweetText"]' },
};
const YOUTUBE: RealSite = {
  slots: 'ytd-comment-view-model #content-text',
  selectors: { post: 'ytd-comment-view-model', text: '#content-text' },
};
const FACEBOOK: RealSite = {
  slots: '[role="article"][aria-label] span[dir="auto"]:has(div[dir="auto"])',
  selectors: {
    post: '[role="article"][aria-label]',
    text: 'span[dir="auto"]:has(div[dir="auto"])',
  },
};

export const realPages: RealPage[] = [
  {
    file: 'x/home-ibbi-2025-02.html',
    url: 'https://x.com/home',
    found: { post: 5 },
    plantAt: [0, 2, 3],
    site: X,
  },
  {
    file: 'x/tmh-modal.html',
    url: 'https://x.com/tmh/status/1852311426666537322',
    found: { post: 13 },
    plantAt: [1, 5, 9],
    site: X,
  },
  {
    file: 'x/tweetyoink-quote.html',
    url: 'https://x.com/TestQuoter/status/1983130065320780162',
    found: { post: 1, quote: 1 },
    plantAt: [0],
    site: X,
  },
  {
    file: 'x/tweetyoink-sample.html',
    url: 'https://x.com/TestUser123/status/1981398750557065646',
    found: { post: 1 },
    plantAt: [0],
    site: X,
  },
  {
    file: 'facebook/fb-post-comments-tanjin-2025-11.html',
    url: 'https://www.facebook.com/groups/tanjin/posts/1',
    found: { post: 1, comment: 10 },
    plantAt: [1, 3],
    site: FACEBOOK,
  },
  {
    file: 'facebook/fb-debug_page-thongtq69-2026-02.html',
    url: 'https://www.facebook.com/',
    found: { post: 1 },
    plantAt: [],
    site: FACEBOOK,
  },
  {
    file: 'youtube/youtube_debug-slowdive14-2026.html',
    url: 'https://www.youtube.com/watch?v=0J2_YGuNrDo',
    found: { title: 41, post: 1, comment: 20 },
    plantAt: [1, 4],
    site: YOUTUBE,
  },
];

export function readRealPage({ file }: RealPage): string {
  return readFileSync(join(SHARED, 'fixtures/sites', file), 'utf8');
}
