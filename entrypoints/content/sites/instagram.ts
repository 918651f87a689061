/** Instagram: captions in the feed, on post and reel pages, in swiped reels, and comments. */

import { absolute, defineSite, holdsMore } from './define-site.ts';
import { attribute, closest, parentOf, queryFirst } from './dom.ts';
import { hook } from './hook.ts';

const POST_PAGE = 'saved page of a reel';
const POSTS = 'saved pages of a post and of a reel, 2025-11 and 2026-01';
const REELS = 'saved reels, 2026-01';
const SOURCE = 'public source';
const EMBED = 'readers of embedded posts and their tests, 2024 to 2026';
const DIALOG = 'scrapers of comments, 2022 to 2025';

const CHROME = 'a,button,[role="button"],time,header,nav,h2,h3,form';
/** The line of a comment that holds its author and its time. */
const HEAD = '> span > a[href*="/c/"] > time';
const OLD_ROW = 'li:has(a[href*="/c/"] time)';
/** The caption stands right behind its author and its time, without marks of its own. */
const BESIDE_TIME = 'div:has(> span > time) + span:not([dir])';
const REEL = '[role="group"][data-visualcompletion="ignore"]';
const REST = 'div[dir="auto"] > span[aria-hidden="true"]';
const POST_LINK = 'a[href*="/p/"],a[href*="/reel/"]';

export const instagram = defineSite({
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  containers: [
    hook(
      `article,div:has(> span > time),${REEL}:has(div[dir="auto"]),.Caption`,
      `${POST_PAGE}, ${REELS}`,
    ),
  ],
  rules: [
    {
      // The dialog and post page of 2022 to 2025: the caption is a heading, comments are spans.
      kind: 'comment',
      text: [hook('._a9zs > span', DIALOG, '2026-11-25')],
      owner: [hook('li,._a9zr', DIALOG, '2026-11-25')],
      permalink: 'a[href*="/c/"]',
    },
    {
      kind: 'post',
      text: [hook('._a9zs > h1', DIALOG, '2026-11-25')],
      owner: [hook('article,[role="dialog"],main', DIALOG, '2026-11-25')],
      media: true,
      permalink: postPermalink,
    },
    {
      kind: 'comment',
      text: [
        hook(`div:has(${HEAD}) + div > span[dir="auto"]`, POSTS),
        hook(
          `${OLD_ROW} span[dir="auto"]:not(:has(time,a[href*="/c/"],span[dir="auto"],h1))`,
          SOURCE,
        ),
      ],
      owner: [hook(`div:has(> div ${HEAD})`, POSTS), hook(OLD_ROW, SOURCE)],
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
        hook(`:is(article,main,[role="dialog"]) ${BESIDE_TIME},section ${BESIDE_TIME}`, POSTS),
        hook('article span[dir="auto"] > span[dir="auto"]', SOURCE),
        hook('article :is(h1,span)[dir="auto"][class*="_aade"]', `${SOURCE}, 2023–2026`),
      ],
      owner: [
        hook('article', POST_PAGE),
        hook('[role="dialog"],main', SOURCE),
        hook('section,body', POSTS),
      ],
      outside: CHROME,
      more: goesOn,
      media: 'video,img[srcset],img[style*="object-fit"]',
      permalink: postPermalink,
    },
    {
      // The reels one swipes through show the first line; it is a button as a whole.
      kind: 'post',
      text: [hook(`${REEL} div[dir="auto"]`, REELS)],
      owner: [hook(REEL, REELS)],
      style: { strip: '[aria-hidden="true"]' },
      more: REST,
      media: true,
    },
    {
      // A post as other pages embed it (/embed/captioned).
      kind: 'post',
      text: [hook('.Caption', EMBED, '2026-11-25')],
      owner: [hook('body', EMBED, '2026-11-25')],
      style: { strip: '.CaptionUsername,.CaptionComments' },
      media: true,
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
function goesOn(text: Element): boolean {
  const parent = parentOf(text);
  const line = parent && closest(parent, 'span[dir="auto"],div[dir="auto"]');
  return line !== null && holdsMore(line);
}
