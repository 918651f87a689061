/**
 * What pages call their parts, in class and id: words of page builders, in English and Indonesian.
 * Names only rule out what surely is no article and tip the scales; where the text is decides.
 */
import { attribute } from '../dom.ts';

/** Parts that are never the article: menus, shares, related links, comments, advertisements. */
const CHROME =
  /(^|[\s_-])(nav(bar|igation)?|menu|breadcrumbs?|sidebar|side-?bar|footer|cookies?|consent|gdpr|newsletter|subscribe|subscription|related|terkait|recommend(ed|ations?)?|rekomendasi|popular|terpopuler|populer|trending|read-?more|bacajuga|baca-juga|lihatjg|lihat-juga|see-?also|more-(news|stories|from)|share(-?\w+)?|sharing|bagikan|sosmed|social(-\w+)?|comments?(-\w+)?|komentar|disqus|respond|replies|ads?|adv|advert\w*|iklan|banner|sponsor\w*|promo\w*|outbrain|taboola|tags?|tag-?(list|cloud|links)|byline|author(-(box|bio|info))?|penulis|meta|post-meta|entry-meta|pagination|pager|paging|caption\w*|wp-caption-text|credits?|toolbar|print|popup|modal|overlay|tooltip|toc|skip-link|screen-reader-text|visually-?hidden|sr-only|noprint)(?=[\s_-]|$)/i;
/** Names of whole pages and their bodies, which may carry the words above, too. */
const CONTENT =
  /(^|[\s_-])(article-?(body|content|text|detail)|articlebody|story-?(body|content)|entry-content|post-?(body|content|entry)|main-?content|content-?body|body-?content|page-?content|txt-article|detail-?(text|konten|content|body)|read__content|isi-?(berita|artikel)|konten-?artikel)(?=[\s_-]|$)/i;
/** Boxes that stand beside such a part, or hold none. */
const BESIDE_SOMETHING = /(^|[\s_-])(with|has|no|without|not)[_-][\w-]+/gi;
const GOOD =
  /article|artikel|berita|body|content|konten|detail|entry|post|read|baca|story|text|blog|main|isi/i;
const BAD =
  /aside|widget|list|card|teaser|promo|foot|head|meta|media|scroll|slider|carousel|gallery/i;

/** Whether the name of an element says that it holds nothing of the article. */
export function isChromeName(names: string): boolean {
  const own = names.replace(BESIDE_SOMETHING, ' ');
  return own.trim() !== '' && CHROME.test(own) && !CONTENT.test(own);
}

/** What the name of an element says for (above 0) or against it (below). */
export function weightOf(names: string): number {
  return (CONTENT.test(names) ? 40 : GOOD.test(names) ? 20 : 0) - (BAD.test(names) ? 20 : 0);
}

/** Class and id of an element, a blank between them. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}
