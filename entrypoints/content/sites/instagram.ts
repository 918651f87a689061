/** Instagram: captions in the feed, on post and reel pages, and comments. */

import { absolute, defineSite } from './define-site.ts';
import { attribute, closest, parentOf, queryFirst } from './dom.ts';
import type { Hook } from './site.ts';

const POST_PAGE = 'saved page of a reel';
const SOURCE = 'public source';
const hook = (css: string, witness: string): Hook => ({ css, seen: '2026-11-23', witness });

const CHROME = 'a,button,[role="button"],time,header,nav,h2,h3,form';
const COMMENT_ROW = 'div:has(> div a[href*="/c/"] time),li:has(a[href*="/c/"] time)';
const POST_LINK = 'a[href*="/p/"],a[href*="/reel/"]';

export const instagram = defineSite({
  id: 'instagram',
  hosts: ['www.instagram.com'],
  containers: [hook('article', POST_PAGE)],
  rules: [
    {
      kind: 'comment',
      text: [
        hook(
          `:is(${COMMENT_ROW}) span[dir="auto"]:not(:has(time,a[href*="/c/"],span[dir="auto"],h1))`,
          SOURCE,
        ),
      ],
      owner: [hook(COMMENT_ROW, SOURCE)],
      outside: CHROME,
      permalink: 'a[href*="/c/"]',
    },
    {
      kind: 'post',
      text: [
        hook(
          'article h1[dir="auto"],main h1[dir="auto"],[role="dialog"] h1[dir="auto"]',
          POST_PAGE,
        ),
        hook('article span[dir="auto"] > span[dir="auto"]', SOURCE),
        hook('article :is(h1,span)[dir="auto"][class*="_aade"]', `${SOURCE}, 2023–2026`),
      ],
      owner: [hook('article', POST_PAGE), hook('[role="dialog"],main', SOURCE)],
      outside: CHROME,
      more: (text) => holdsMore(text),
      media: 'video,img[srcset],img[style*="object-fit"]',
      permalink: postPermalink,
    },
  ],
});

/** The anchor around the date, else any that leads to the post; without what follows its id. */
function postPermalink(owner: Element): string | null {
  const anchor = queryFirst(owner, `:is(${POST_LINK}):has(time)`) ?? queryFirst(owner, POST_LINK);
  const href = anchor && absolute(anchor, attribute(anchor, 'href'));
  return (href && /^.*?\/(?:p|reel)\/[^/?#]+\/?/.exec(href)?.[0]) ?? null;
}

/** "… selengkapnya" is a button beside the caption, in the line that holds both. */
function holdsMore(text: Element): boolean {
  const parent = parentOf(text);
  const line = parent && closest(parent, 'span[dir="auto"],div[dir="auto"]');
  return line !== null && queryFirst(line, '[role="button"],button') !== null;
}
