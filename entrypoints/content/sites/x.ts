/** X (x.com, twitter.com): timelines, posts with replies, quotes, long articles. */

import { absolute, defineSite, lineAfter } from './define-site.ts';
import { attribute, contains, queryAll, queryFirst } from './dom.ts';
import { hook } from './hook.ts';
import type { BadgeSlot, Hook } from './site.ts';

const TWEET: Hook[] = [
  hook('article[data-testid="tweet"]', 'saved home, modal and detail pages'),
  hook('[data-testid="cellInnerDiv"] article', 'the same pages, without the test id'),
  hook(
    'article[role="article"],[data-testid="tweet"]',
    'the same pages, without test ids or cells',
    '2026-11-25',
  ),
];
/** Anything in a post that is pressed as a whole and names an author is another post. */
const QUOTE_CARD =
  'div[role="link"]:is([tabindex="0"],:has([data-testid="User-Name"])),div[role="blockquote"]';
/** Texts carry their language; names, counts and cards do not. */
const BY_LANGUAGE = 'div[lang][dir="auto"]';
const QUOTED = `:is(${QUOTE_CARD}):has([data-testid="tweetText"],${BY_LANGUAGE})`;
const READ_VIEW: Hook = hook(
  '[data-testid="twitterArticleReadView"]',
  'pages of long articles, public source',
  '2026-11-25',
);
const ARTICLE: Hook[] = [...TWEET, READ_VIEW, { ...READ_VIEW, css: 'main' }];
const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
const MEDIA = '[data-testid="tweetPhoto"],[data-testid="videoPlayer"],[data-testid="card.wrapper"]';

export const x = defineSite({
  id: 'x',
  hosts: ['x.com', 'twitter.com', '*.x.com', '*.twitter.com'],
  containers: [...TWEET, READ_VIEW],
  // Mentions are drawn as inline-flex divs; line breaks are newlines in the text (pre-wrap).
  // Addresses carry their hidden ends in aria-hidden spans.
  style: { blocks: false, tail: false, strip: 'span[aria-hidden="true"]' },
  rules: [
    {
      kind: 'quote',
      text: [
        hook(`:is(${QUOTE_CARD}) [data-testid="tweetText"]`, 'saved quote page'),
        hook(
          `article :is(${QUOTE_CARD}) ${BY_LANGUAGE}`,
          'saved quote page, without test ids',
          '2026-11-25',
        ),
      ],
      owner: [hook(`article ${QUOTED}`, 'saved quote page')],
      more: SHOW_MORE,
      media: MEDIA,
      permalink: quotePermalink,
      slot: underText,
    },
    {
      kind: 'post',
      text: [
        hook('[data-testid="tweetText"]', 'every saved page'),
        hook(`article ${BY_LANGUAGE}`, 'every saved page, without test ids', '2026-11-25'),
      ],
      owner: TWEET,
      outside: QUOTED,
      nested: QUOTED,
      more: SHOW_MORE,
      media: MEDIA,
      permalink: postPermalink,
      slot: underText,
    },
    {
      kind: 'post',
      text: [
        hook('[data-testid="twitterArticleRichTextView"]', 'public source, not seen rendered'),
        hook(
          '[data-testid="longformRichTextComponent"]',
          'public source, not seen rendered',
          '2026-11-25',
        ),
      ],
      owner: ARTICLE,
      // A draft editor's paragraphs are divs of their own.
      style: { blocks: true },
      media: MEDIA,
      permalink: postPermalink,
    },
    {
      kind: 'title',
      text: [hook('[data-testid="twitter-article-title"]', 'public source, not seen rendered')],
      owner: ARTICLE,
      permalink: postPermalink,
    },
  ],
});

/** The anchor around the time; promoted posts have none. */
function postPermalink(owner: Element): string | null {
  const quote = queryFirst(owner, QUOTE_CARD);
  const anchor = queryAll(owner, 'a[href*="/status/"]:has(time)').find(
    (candidate) => !quote || !contains(quote, candidate),
  );
  return anchor ? statusOf(anchor) : null;
}

/** A quote is no anchor: only a picture in it tells the address. */
function quotePermalink(owner: Element): string | null {
  const anchor = queryFirst(owner, 'a[href*="/status/"]');
  return anchor ? statusOf(anchor) : null;
}

function statusOf(anchor: Element): string | null {
  const href = absolute(anchor, attribute(anchor, 'href'));
  return href && (/^.*\/status\/\d+/.exec(href)?.[0] ?? null);
}

/** X leaves 12 px between a text and what follows; "show more" belongs to the text. */
function underText(text: Element): BadgeSlot {
  const more = text.nextElementSibling;
  const last = more && attribute(more, 'data-testid') === 'tweet-text-show-more-link' ? more : text;
  return { ...lineAfter(last), gapBelow: 8 };
}
