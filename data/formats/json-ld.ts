import { lowerAscii } from './html-text.ts';

/** The contents of a page's `<script type="application/ld+json">` elements, in order. */
export function jsonLdBlocks(html: string): string[] {
  const lower = lowerAscii(html);
  const blocks: string[] = [];
  let at = 0;
  for (;;) {
    const open = lower.indexOf('<script', at);
    if (open === -1) return blocks;
    const start = lower.indexOf('>', open) + 1;
    if (start === 0) return blocks;
    const end = lower.indexOf('</script', start);
    const stop = end === -1 ? html.length : end;
    const isJsonLd = /type\s*=\s*["']?\s*application\/ld\+json/.test(lower.slice(open, start));
    if (isJsonLd) blocks.push(html.slice(start, stop).trim());
    at = stop;
  }
}
