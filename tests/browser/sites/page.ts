/** Puts a synthetic page of tests/fixtures/sites into the test's own document, where it is laid out. */

const pages = import.meta.glob<string>('../../fixtures/sites/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ExpectedPost[]>('../../fixtures/sites/*/*.json', {
  import: 'default',
  eager: true,
});

export interface ExpectedPost {
  kind: string;
  text: string;
  truncated: boolean;
  permalink: string | null;
  media: boolean;
}

export interface SitePage {
  site: string;
  /** The file's name without its ending. */
  name: string;
  html: string;
  expected: ExpectedPost[] | undefined;
}

/** Every committed synthetic page with what an adapter must find on it. */
export const sitePages: readonly SitePage[] = Object.entries(pages).map(([path, html]) => {
  const [site = '', file = ''] = path.split('/').slice(-2);
  const expected = expectations[path.replace(/\.html$/, '.json')];
  return { site, name: file.replace(/\.html$/, ''), html, expected };
});

/** Shows a page; its `<base>` gives it the real origin's addresses. Scripts do not run. */
export function showPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const old of document.querySelectorAll('base,link[rel="canonical"]')) old.remove();
  document.title = parsed.title;
  const base = parsed.querySelector('base');
  if (base) document.head.append(document.importNode(base, true));
  const canonical = parsed.querySelector('link[rel="canonical"]');
  if (canonical) document.head.append(document.importNode(canonical, true));
  document.body.replaceChildren(
    ...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)),
  );
}
