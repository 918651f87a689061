/**
 * Any other page: news, blogs, forums, posts embedded in them. Never registered for a host: it
 * runs only when the person asks for the page at hand, in a bundle of its own (entrypoints/generic).
 * Where the article stands is told by where the running text is, not by selectors.
 */
import { absolute, lineAfter } from './define-site.ts';
import { attribute, closest, contains, elementOf, isVisible, parentOf, queryAll } from './dom.ts';
import { EMBEDDED, embedded } from './generic/embedded.ts';
import { type Article, findArticles, partsOf } from './generic/find-article.ts';
import { findTitle } from './generic/find-title.ts';
import type { Post, Site } from './site.ts';
import { PLAIN, type TextStyle, textOf } from './text.ts';

const STYLE: TextStyle = {
  ...PLAIN,
  newlines: 'fold',
  strip: `${EMBEDDED},nav,aside,figure,figcaption,form,sup.reference`,
};
/** Lines between the paragraphs that belong to the page. */
const BETWEEN =
  /^(advertisement$|iklan$|scroll to |(baca|lihat|simak|tonton)( juga)? ?:|(baca|lihat|simak) juga |read also ?:|related ?:)/i;
/** So much text in what a page adds may be the article. */
const WORTH_A_LOOK = 500;
/** What stands over the headline is a label if it is no longer. */
const LONGEST_LABEL = 80;

interface View {
  document: Document;
  title: Element | null;
  articles: Article[];
}

/** What stands on the page, as of the last look. */
let view: View | null = null;

export const generic: Site = fromParts(embedded);

function fromParts(others: Site): Site {
  const findPosts: Site['findPosts'] = (root) => {
    const { title, articles } = viewFor(root);
    const own = articles.map(({ element }) => element);
    if (title) own.unshift(title);
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
      const seen = viewFor(element);
      if (element === seen.title) return titlePost(element);
      const article = seen.articles.find((it) => it.element === element);
      return article ? articlePost(article, seen.title) : others.read(element);
    },
    countContainers: (root) =>
      queryAll(root, 'h1,article,.hentry,[itemprop="articleBody"]').length +
      others.countContainers(root),
    repair: (hooks) => fromParts(others.repair(hooks)),
  };
}

/** The last look, or a new one: at the whole page, and when the page has no article or a new one. */
function viewFor(root: Document | DocumentFragment | Element): View {
  const document = root instanceof Document ? root : root.ownerDocument;
  const known = view?.document === document && view.articles.length > 0 ? view : null;
  const stands = known?.articles.every(({ element }) => element.isConnected);
  if (known && stands && !(root instanceof Document) && !isNews(root, known)) return known;
  const articles = document.body ? findArticles(document.body, EMBEDDED) : [];
  view = { document, title: findTitle(document), articles };
  return view;
}

function isNews(root: Node, { title, articles }: View): boolean {
  if (title === root || articles.some(({ element }) => contains(element, root))) return false;
  return (
    (root.textContent?.length ?? 0) > WORTH_A_LOOK &&
    !articles.some((it) => contains(root, it.element))
  );
}

function ownOf(node: Node): Element | null {
  if (view?.title && contains(view.title, node)) return view.title;
  for (let at = elementOf(node); at; at = parentOf(at)) {
    if (view?.articles.some(({ element }) => element === at)) return at;
  }
  return null;
}

function titlePost(element: Element): Post | null {
  const text = isVisible(element, true) ? textOf(element, STYLE) : '';
  if (text === '') return null;
  return {
    element,
    container: closest(element, 'article,main,.hentry,body') ?? element,
    ...about(element),
    kind: 'title',
    text,
    hasMedia: false,
    badgeSlot: lineAfter(element),
  };
}

function articlePost(article: Article, title: Element | null): Post | null {
  const { element } = article;
  const lines: string[] = [];
  let last: Element | null = null;
  for (const part of partsOf(article, EMBEDDED)) {
    if (part === title || !isVisible(part, true)) continue;
    const text = textOf(part, STYLE);
    if (text === '' || BETWEEN.test(text)) continue;
    // Date, section and author over the headline.
    if (title && text.length < LONGEST_LABEL && isBefore(part, title)) continue;
    lines.push(text);
    last = part;
  }
  if (!last) return null;
  const slot = last === element ? { parent: element, before: null } : lineAfter(last);
  return {
    element,
    container: element,
    ...about(element),
    kind: 'post',
    text: lines.join('\n'),
    get hasMedia() {
      return queryAll(element, 'img,video').length > 0;
    },
    badgeSlot: slot,
  };
}

function about(element: Element): Pick<Post, 'truncated' | 'permalink'> {
  const [link] = queryAll(element.ownerDocument, 'link[rel="canonical"]');
  const href = (link && attribute(link, 'href')) ?? element.ownerDocument.URL;
  return { truncated: false, permalink: absolute(element, href) };
}

/** As a reader meets them: an article begins where its first line stands. */
function inOrder(elements: Element[]): Element[] {
  const starts = new Map(elements.map((element) => [element, startOf(element)]));
  return [...starts.keys()].sort((a, b) => {
    return isBefore(starts.get(a) ?? a, starts.get(b) ?? b) ? -1 : 1;
  });
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function startOf(element: Element): Element {
  const article = view?.articles.find((it) => it.element === element);
  const { title = null } = view ?? {};
  const isText = (part: Element) => part !== title && !(title && isBefore(part, title));
  return (article && partsOf(article, EMBEDDED).find(isText)) ?? element;
}
