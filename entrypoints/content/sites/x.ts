/** X (x.com, twitter.com): timelines, posts with replies, quotes, long articles. */

import { absolute, defineSite, lineAfter } from './define-site.ts';
import { attribute, closest, contains, matches, queryAll, queryFirst } from './dom.ts';
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
const ARTICLE_PAGE = 'saved page of a long article, 2026-05';
const READ_VIEW: Hook = hook('[data-testid="twitterArticleReadView"]', ARTICLE_PAGE, '2026-11-25');
const ARTICLE: Hook[] = [...TWEET, READ_VIEW, hook('main', ARTICLE_PAGE)];
/** A long article as others show it: its cover, then a box with its title and first lines. */
const COVER = '[data-testid="article-cover-image"]';
const OLD = 'saved search on mobile.twitter.com, 2016; public source';
const CARDS = 'tests of extensions that read article cards, 2026';
const AUTHORED_CARD = 'div[role="link"]:has([data-testid="User-Name"])';
const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
const MEDIA =
  '[data-testid="tweetPhoto"],[data-testid="videoPlayer"],[data-testid="card.wrapper"],video,[src*="twimg.com/media/"]';

export const x = defineSite({
  id: 'x',
  hosts: ['x.com', 'twitter.com', '*.x.com', '*.twitter.com'],
  containers: [...TWEET, READ_VIEW, hook('.tweet', OLD, '2026-11-25')],
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
        hook('[data-testid="twitterArticleRichTextView"]', ARTICLE_PAGE, '2026-11-25'),
        hook('[data-testid="longformRichTextComponent"]', ARTICLE_PAGE, '2026-11-25'),
      ],
      owner: ARTICLE,
      // A draft editor's paragraphs are divs of their own; posts shown in between are others' texts.
      style: { blocks: true, strip: `article,section:has(${COVER})` },
      media: MEDIA,
      permalink: postPermalink,
    },
    {
      kind: 'title',
      text: [hook('[data-testid="twitter-article-title"]', ARTICLE_PAGE)],
      owner: ARTICLE,
      permalink: postPermalink,
    },
    {
      // Twitter before 2020, and what it served to old phones.
      kind: 'post',
      text: [hook('.tweet-text', OLD, '2026-11-25')],
      owner: [hook('.tweet', OLD, '2026-11-25')],
      style: { strip: '.invisible,.tco-ellipsis,.u-hidden' },
      permalink: quotePermalink,
    },
    {
      kind: (text) =>
        closest(text, AUTHORED_CARD) ? 'quote' : isCardTitle(text) ? 'title' : 'post',
      text: [
        hook(`${COVER} + div [dir="auto"]`, CARDS, '2026-11-25'),
        hook(`div:has(> ${COVER}) + div [dir="auto"]`, CARDS, '2026-11-25'),
      ],
      owner: [hook(AUTHORED_CARD, CARDS, '2026-11-25'), ...TWEET],
      outside: READ_VIEW.css,
      more: (text) => !isCardTitle(text),
      media: true,
      permalink: (owner) => (matches(owner, 'article') ? postPermalink(owner) : null),
    },
  ],
});

/** The anchor around the time, promoted posts have none; an article's page tells it by its views. */
function postPermalink(owner: Element): string | null {
  const own = (css: string) =>
    queryAll(owner, css).find((candidate) => {
      const around = closest(candidate, `article,${QUOTE_CARD}`);
      return !around || contains(around, owner);
    });
  const anchor =
    own('a[href*="/status/"]:has(time)') ??
    (matches(owner, 'article') ? null : own('a[href$="/analytics"]'));
  return anchor ? statusOf(anchor) : null;
}

/** The first line in the box beside the cover. */
function isCardTitle(text: Element): boolean {
  return matches(text, ':first-child,:first-child > *');
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
