/**
 * Any other page: news, blogs, posts embedded in them. Never registered for a host: it runs only
 * when the person asks for the page at hand.
 */

import { absolute, defineSite } from './define-site.ts';
import { attribute, queryAll } from './dom.ts';
import { hook } from './hook.ts';
import { PLAIN, textOf } from './text.ts';

const MARKUP = 'HTML and schema.org, in use on news sites and blogs';

const EMBED =
  'blockquote[class*="twitter-tweet"],blockquote.instagram-media,' +
  'blockquote.text-post-media,blockquote.tiktok-embed';
const BODY = '[itemprop="articleBody"],article,main,[role="main"]';
/** Bodies of pages without landmarks: content management systems and Indonesian news sites. */
const NAMED_BODY =
  '.entry-content,.post-content,.post-body,.article-content,.detail-text,.txt-article,' +
  '[class*="article-body" i],[class*="detail__body" i],[class*="read__content" i]';
/** Paragraphs, and the headings over them. */
const PARAGRAPH = 'p,:is(h2,h3):has(~ p)';
const ENTRY_TITLE = ':is(h2,h3):is(.entry-title,.post-title)';
const CHROME =
  `nav,aside,footer,header,form,figure,figcaption,button,[role="navigation"],[role="complementary"],` +
  `[aria-hidden="true"],${EMBED},` +
  // Only inside the body: whole pages are named "comments-open" and the like, too.
  `:is(${BODY},${NAMED_BODY}) :is([class*="related" i],[class*="share" i],[class*="comment" i]):not(article,main)`;

export const generic = defineSite({
  id: 'generic',
  hosts: [],
  containers: [hook(`${BODY},${NAMED_BODY},${EMBED}`, MARKUP)],
  style: { newlines: 'fold' },
  rules: [
    {
      kind: 'quote',
      text: [
        hook(
          `:is(${EMBED}) > p,blockquote.tiktok-embed section > p`,
          "the services' own embed codes",
        ),
      ],
      owner: [hook(EMBED, "the services' own embed codes")],
      join: true,
      permalink: embedAddress,
      slot: (_text, owner) => ({ parent: owner, before: null }),
    },
    {
      kind: 'title',
      text: [
        hook('article h1,main h1,[itemprop="headline"]', MARKUP),
        hook('h1', MARKUP),
        hook(ENTRY_TITLE, 'saved blogs of 2013'),
      ],
      owner: [hook('article,main,.hentry,body', MARKUP)],
      permalink: canonical,
    },
    {
      kind: 'post',
      text: [
        hook(`:is(${BODY}) :is(${PARAGRAPH})`, MARKUP),
        hook(`:is(${NAMED_BODY}) :is(${PARAGRAPH})`, `${MARKUP}, by the names of their parts`),
        // Blogs whose lines are separated by br.
        hook(`:is(${NAMED_BODY},[itemprop="articleBody"]):not(:has(p))`, 'a saved blog of 2013'),
      ],
      owner: [hook(BODY, MARKUP), hook(NAMED_BODY, MARKUP)],
      outside: CHROME,
      join: true,
      words: ownWords,
      media: 'img,video',
      permalink: canonical,
    },
  ],
});

/** Lines between the paragraphs that belong to the page. */
const BETWEEN = /^(advertisement$|iklan$|scroll to |(baca|lihat|simak) juga ?:|read also ?:)/i;

function ownWords(part: Element): string {
  const text = textOf(part, { ...PLAIN, newlines: 'fold' });
  return BETWEEN.test(text) ? '' : text;
}

function embedAddress(owner: Element): string | null {
  const own =
    attribute(owner, 'data-instgrm-permalink') ??
    attribute(owner, 'data-text-post-permalink') ??
    attribute(owner, 'cite');
  if (own) return absolute(owner, own);
  const anchors = queryAll(owner, 'a[href*="/status/"]');
  const last = anchors.at(-1);
  return last ? absolute(last, attribute(last, 'href')) : null;
}

function canonical(owner: Element): string | null {
  const [link] = queryAll(owner.ownerDocument, 'link[rel="canonical"]');
  return absolute(owner, (link && attribute(link, 'href')) ?? owner.ownerDocument.URL);
}
