/**
 * Any other page: news, blogs, forums, posts embedded in them. Never registered for a host: it
 * runs only when the person asks for the page at hand, in a script of its own (../../generic).
 */

import { absolute, defineSite, lineAfter } from './define-site.ts';
import { attribute, contains, isVisible, matches, queryAll } from './dom.ts';
import { type Article, articleAround, articleIn, findArticles } from './generic/find-article.ts';
import { findTitle } from './generic/find-title.ts';
import { hook } from './hook.ts';
import type { Post, Site } from './site.ts';
import { PLAIN, type TextStyle, textOf } from './text.ts';

const EMBED =
  'blockquote[class*="twitter-tweet"],blockquote.twitter-video,blockquote.instagram-media,' +
  'blockquote.text-post-media,blockquote.tiktok-embed,blockquote.bluesky-embed,' +
  '.fb-post blockquote,blockquote.fb-xfbml-parse-ignore';
const CODES = "the services' own embed codes";

/** What people wrote below an article. */
const COMMENT =
  '.comment-content,.comment-body:not(:has(.comment-content)),.comment-text,.comment_text,' +
  '[itemprop="comment"] [itemprop="text"],[itemprop="commentText"]';
/** Posts of forum software. */
const FORUM =
  '[id^="post_message_"],.postbody .content,.message-body .bbWrapper,.messageText,' +
  '.topic-post .cooked,.post_wrapper .inner,.post_body.scaleimages,' +
  '[data-role="commentContent"],.s-prose.js-post-body';

const parts = defineSite({
  id: 'generic',
  hosts: [],
  containers: [],
  style: { newlines: 'fold', strip: 'blockquote,.quote,.bbCodeBlock,.signature,.comment-meta,.reply,time' },
  rules: [
    {
      kind: 'quote',
      text: [
        hook(
          `:is(${EMBED}) > p,blockquote.tiktok-embed section > p,` +
            'blockquote.instagram-media p:not(:last-of-type)',
          CODES,
        ),
      ],
      owner: [hook(EMBED, CODES)],
      join: true,
      permalink: embedAddress,
      slot: (_text, owner) => ({ parent: owner, before: null }),
    },
    {
      kind: 'post',
      text: [hook(FORUM, 'markup of forum software')],
      owner: [hook(FORUM)],
      media: 'img,video',
    },
    {
      kind: 'comment',
      text: [hook(COMMENT, 'WordPress, Blogger and schema.org')],
      owner: [hook(COMMENT)],
    },
  ],
});

const SKIP = [EMBED, COMMENT, FORUM].join(',');
const STYLE: TextStyle = {
  ...PLAIN,
  newlines: 'fold',
  strip: `${SKIP},nav,aside,figure,figcaption,form,sup.reference`,
};
/** Lines between the paragraphs that belong to the page. */
const BETWEEN =
  /^(advertisement$|iklan$|scroll to |(baca|lihat|simak|tonton)( juga)? ?:|(baca|lihat|simak) juga |read also ?:|related ?:)/i;

interface Seen {
  title: Element | null;
  articles: Article[];
}

let seen: Seen | null = null;

export const generic: Site = {
  id: 'generic',
  hosts: [],
  hooks: parts.hooks,
  findPosts(root) {
    const own = parts.findPosts(root);
    const document = root instanceof Document ? root : root.ownerDocument;
    const { title, articles } = root instanceof Document || !isCurrent() ? look(document) : seen ?? look(document);
    const here = [title, ...articles.map(({ element }) => element)].filter(
      (element): element is Element => element !== null && contains(root, element),
    );
    return inOrder([...new Set([...here, ...own])]);
  },
  ownerOf(node) {
    const own = parts.ownerOf(node);
    if (own || !seen) return own;
    if (seen.title && contains(seen.title, node)) return seen.title;
    const at = node instanceof Element ? node : node.parentElement;
    return (at && articleAround(at, seen.articles)?.element) ?? null;
  },
  read(element) {
    if (!seen) look(element.ownerDocument);
    if (element === seen?.title) return titlePost(element);
    if (seen?.articles.some((article) => article.element === element)) {
      return articlePost(element);
    }
    return parts.read(element);
  },
  countContainers: (root) => queryAll(root, 'article,main,[itemprop="articleBody"]').length,
  repair: () => generic,
};

function look(document: Document): Seen {
  const title = findTitle(document);
  const articles = document.body ? findArticles(document.body, SKIP) : [];
  seen = { title, articles };
  return seen;
}

function isCurrent(): boolean {
  return seen?.articles.every(({ element }) => element.isConnected) ?? false;
}

function titlePost(element: Element): Post | null {
  const text = textOf(element, STYLE);
  if (text === '') return null;
  const container = element.closest('article,main,body') ?? element;
  return {
    element,
    container,
    kind: 'title',
    text,
    truncated: false,
    permalink: canonical(element),
    hasMedia: false,
    badgeSlot: lineAfter(element),
  };
}

function articlePost(element: Element): Post | null {
  const known = seen?.articles.find((it) => it.element === element);
  const article = known ?? articleIn(element, SKIP);
  const lines: string[] = [];
  let last: Element | null = null;
  for (const part of article.parts) {
    if (part === seen?.title || !isVisible(part, true)) continue;
    const text = textOf(part, STYLE);
    if (text === '' || BETWEEN.test(text)) continue;
    lines.push(text);
    last = part;
  }
  if (!last) return null;
  return {
    element,
    container: element,
    kind: 'post',
    text: lines.join('\n'),
    truncated: false,
    permalink: canonical(element),
    hasMedia: queryAll(element, 'img,video').length > 0,
    badgeSlot: lineAfter(last),
  };
}

function inOrder(elements: Element[]): Element[] {
  return elements.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
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
void matches;
