/**
 * An id for a review that brings none: publisher, the telling end of its address, and a hash of the
 * whole address, so that importing the same page again meets the same record. `taken` holds ids in
 * use: a page with several claims gets -2, -3 … in the order of the page.
 */
export function reviewId(
  publisher: string,
  url: string,
  taken: { has(id: string): boolean },
): string {
  const address = canonical(url);
  const last =
    address
      .split(/[?#]/)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? '';
  const slug = slugOf(last.replace(/\.(html?|php|aspx?)$/i, ''));
  const base = [publisher.slice(0, 40), slug, fnv1a(address)].filter((part) => part).join('-');
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** Lower-case words joined by hyphens, at most 60 characters; '' where there is none. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** The address without what changes while the page stays: scheme, www, tracking, a last slash. */
function canonical(text: string): string {
  const url = new URL(text);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(utm_|fbclid|gclid|amp$)/.test(name)) url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.hostname.replace(/^www\./, '')}${path}${url.search}`;
}

/** FNV-1a, 32 bits, as eight hex digits: short, and collisions would need the same slug too. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
