/**
 * Any other page: news, blogs, forums, posts embedded in them. Never registered for a host: it
 * runs only when the person asks for the page at hand, in a bundle of its own (entrypoints/generic).
 * Where the article stands is told by where the running text is, not by selectors.
 */
import { absolute, lineAfter } from './define-site.ts';
import {
  attribute,
  closest,
  contains,
  elementOf,
  isBeingWritten,
  isVisible,
  parentOf,
  queryAll,
  queryFirst,
} from './dom.ts';
import { EMBEDDED, embedded } from './generic/embedded.ts';
import { type Article, findArticles, partsOf } from './generic/find-article.ts';
import { findTitle } from './generic/find-title.ts';
import { withoutNotes } from './generic/notes.ts';
import type { Post, Site } from './site.ts';
import { PLAIN, type TextStyle, textOf } from './text.ts';

const STYLE: TextStyle = {
  ...PLAIN,
  newlines: 'fold',
  strip: `${EMBEDDED},nav,aside,figure,figcaption,form,sup.reference`,
};
/** So much text in what a page adds may be the article. */
const WORTH_A_LOOK = 500;
/** What stands over the headline is a label if it is no longer. */
const LONGEST_LABEL = 80;

interface View {
  document: Document;
  articles: Article[];
  titles: Element[];
}

/** What stands on the page, as of the last look. */
let view: View | null = null;
/** The lines of articles, read in this very task; the page may differ in the next. */
const fresh = new Map<Article, Element[]>();

export const generic: Site = withOthers(embedded);

function withOthers(others: Site): Site {
  const findPosts: Site['findPosts'] = (root) => {
    const { titles, articles } = viewFor(root);
    const own = [...titles, ...articles.map(({ element }) => element)];
    return inOrder([...own.filter((it) => contains(root, it)), ...others.findPosts(root)]);
  };
  return {
    id: 'generic',
    hosts: [],
    hooks: others.hooks,
    findPosts,
    findTexts: findPosts,
    ownerOf: (node) => others.ownerOf(node) ?? ownOf(node),
    read(element) {
      const { titles, articles } = viewFor(element);
      if (titles.includes(element)) return titlePost(element);
      const article = articles.find((it) => it.element === element);
      return article ? articlePost(article) : others.read(element);
    },
    countContainers: (root) =>
      queryAll(root, 'h1,article,.hentry,[itemprop="articleBody"]').length +
      others.countContainers(root),
    repair: (hooks) => withOthers(others.repair(hooks)),
  };
}

/** The last look, or a new one: at the whole page, and when the page has no article or a new one. */
function viewFor(root: Document | DocumentFragment | Element): View {
  const document = root instanceof Document ? root : root.ownerDocument;
  const known = view?.document === document && view.articles.length > 0 ? view : null;
  const stands = known?.articles.every(({ element }) => element.isConnected);
  if (known && stands && !(root instanceof Document) && !isNews(root, known)) return known;
  view = look(document);
  return view;
}

function look(document: Document): View {
  const articles = document.body ? findArticles(document.body, EMBEDDED) : [];
  if (articles.length > 1) {
    return { document, articles, titles: articles.flatMap(({ title }) => title ?? []) };
  }
  const title = findTitle(document);
  for (const article of articles) article.title = title;
  return { document, articles, titles: title ? [title] : [] };
}

function isNews(root: Node, { titles, articles }: View): boolean {
  const own = [...titles, ...articles.map(({ element }) => element)];
  if (own.some((element) => contains(element, root) || contains(root, element))) return false;
  return (root.textContent?.length ?? 0) > WORTH_A_LOOK;
}

function ownOf(node: Node): Element | null {
  for (let at = elementOf(node); at && view; at = parentOf(at)) {
    const isOwn = view.titles.includes(at) || view.articles.some(({ element }) => element === at);
    if (isOwn) return at;
  }
  return null;
}

function titlePost(element: Element): Post | null {
  const text = isVisible(element, true) ? textOf(element, STYLE) : '';
  if (text === '') return null;
  return {
    element,
    container: closest(element, 'article,main,.hentry,body') ?? element,
    parts: [element],
    ...about(element, element),
    kind: 'title',
    text,
    hasMedia: false,
    badgeSlot: lineAfter(element),
  };
}

function articlePost(article: Article): Post | null {
  const { element, title } = article;
  const texts: string[] = [];
  const parts: Element[] = [];
  for (const part of partsNow(article)) {
    const isRead = isVisible(part, true) && !isBeingWritten(part);
    const text = isRead ? withoutNotes(textOf(part, STYLE)) : '';
    if (text === '' || isOver(part, text, title)) continue;
    texts.push(text);
    parts.push(part);
  }
  const last = parts.at(-1);
  if (!last) return null;
  return {
    element,
    container: element,
    parts,
    ...about(element, title),
    kind: 'post',
    text: texts.join('\n'),
    get hasMedia() {
      return queryFirst(element, 'img,video') !== null;
    },
    badgeSlot: last === element ? { parent: element, before: null } : lineAfter(last),
  };
}

/** The headline itself; date, section and author over it. */
function isOver(part: Element, text: string, title: Element | null): boolean {
  if (!title) return false;
  return part === title || (text.length < LONGEST_LABEL && isBefore(part, title));
}

/** One text of several has its own address, in its headline. */
function about(element: Element, title: Element | null): Pick<Post, 'truncated' | 'permalink'> {
  const document = element.ownerDocument;
  const several = view && view.articles.length > 1 && title;
  const anchor = several ? (queryFirst(title, 'a[href]') ?? closest(title, 'a[href]')) : null;
  const [link] = queryAll(document, 'link[rel="canonical"]');
  const source = anchor ?? link;
  const href = (source && attribute(source, 'href')) ?? document.URL;
  return { truncated: false, permalink: absolute(element, href) };
}

/** As a reader meets them: an article begins where its first line stands. */
function inOrder(elements: Element[]): Element[] {
  const starts = new Map(elements.map((element) => [element, startOf(element)]));
  return [...starts.keys()].sort((a, b) =>
    isBefore(starts.get(a) ?? a, starts.get(b) ?? b) ? -1 : 1,
  );
}

function startOf(element: Element): Element {
  const article = view?.articles.find((it) => it.element === element);
  if (!article) return element;
  const { title } = article;
  const isText = (part: Element) => part !== title && !(title && isBefore(part, title));
  return partsNow(article).find(isText) ?? element;
}

function partsNow(article: Article): Element[] {
  const known = fresh.get(article);
  if (known) return known;
  if (fresh.size === 0) queueMicrotask(() => fresh.clear());
  const parts = partsOf(article, EMBEDDED);
  fresh.set(article, parts);
  return parts;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
