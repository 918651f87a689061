import type { Source } from '#data/schema/index.ts';
import type { Loaded } from '../input/load-records.ts';
import type { Messages } from '../messages/index.ts';
import type { Report } from '../report.ts';

/** Hosts that hide where an address leads. */
const SHORTENERS = new Set(
  'bit.ly s.id tinyurl.com t.co goo.gl cutt.ly rb.gy is.gd ow.ly shorturl.at linktr.ee wa.me'.split(
    ' ',
  ),
);
/** Top-level names that PANDI gives to public bodies only. */
const PUBLIC_BODY = /\.(go|mil|desa)\.id$/;

type Oddity = keyof Messages['address'];

/** Warns of addresses that are valid but not what a reader should be sent to. */
export function checkAddresses({ records }: Loaded, report: Report): void {
  for (const { value, file, line } of records) {
    for (const [i, source] of value.sources.entries()) {
      const odd = oddityOf(source);
      if (odd === null) continue;
      const text = report.messages.address[odd](new URL(source.url).hostname);
      const place = { file, line, id: value.id, severity: 'warning' } as const;
      report.add({ ...place, field: `sources[${i}].url`, text });
    }
  }
}

/** The gravest thing that is odd about a source's address; null when nothing is. */
export function oddityOf({ url, type }: Pick<Source, 'url' | 'type'>): Oddity | null {
  const { hostname, protocol } = new URL(url);
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[')) return 'number';
  if (/\.(go|mil)\.id\./.test(`.${hostname}`)) return 'lookalike';
  if (hostname.split('.').some((label) => label.startsWith('xn--'))) return 'punycode';
  if (SHORTENERS.has(hostname)) return 'shortened';
  if (type === 'official' && !PUBLIC_BODY.test(hostname)) return 'notPublicBody';
  return protocol === 'http:' ? 'unencrypted' : null;
}
