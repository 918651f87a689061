/** Kaskus: the posts of a thread (/thread/, /show_post/) in the current and the old layout. */
import { defineSite } from './define-site.ts';
import { hook } from './hook.ts';

const SOURCE = 'public source, not seen rendered';

/** The same renderer also draws user names (`font-medium`). */
const CONTENT = '[class*="htmlContentRenderer_html-content"]:not(.font-medium)';
const OLD_CONTENT =
  '.postlist .entry,[id^="post"] .entry,.pagetext,.postBody .entry,[itemprop="text"]';
const CARDS = 'userscripts and scrapers, 2018 to 2021';

export const kaskus = defineSite({
  id: 'kaskus',
  hosts: ['*.kaskus.co.id'],
  containers: [hook(`${CONTENT},${OLD_CONTENT}`, SOURCE)],
  style: { newlines: 'fold', strip: '.quote,.post-quote,[class*="quote"] header' },
  rules: [
    {
      kind: 'title',
      text: [hook('main h1,[class*="thread"] h1', SOURCE)],
      owner: [hook('h1', SOURCE)],
    },
    {
      kind: 'title',
      text: [
        hook('a[title][href*="/thread/"]', SOURCE),
        hook('.jsThreadCard a[href*="/thread/"]:not(:has(img))', CARDS, '2026-11-25'),
      ],
      owner: [hook('a[href*="/thread/"]', SOURCE)],
      permalink: 'a[href*="/thread/"]',
    },
    {
      kind: 'post',
      text: [hook(CONTENT, SOURCE), hook(OLD_CONTENT, SOURCE)],
      owner: [
        hook('[id^="post"]:not(.pagetext)', SOURCE),
        hook(`${CONTENT},${OLD_CONTENT}`, SOURCE),
      ],
      outside: 'a,h1,h2,button',
      media: 'img[data-src],img[src*="kaskus"]',
      permalink: 'a[href*="/show_post/"],a[href*="/post/"]',
    },
  ],
});
