/** What becomes of a right badge when the post states another amount, year, place, bank, or the opposite. */
import type { Corpus } from '#tests/tools/train/corpus.ts';
import type { Claims } from './quality-sets.ts';

/** The post with something that the claim names swapped, or null where there is nothing to swap. */
type Swap = (post: string, claim: string) => string | null;

const PLACES =
  'Jakarta Bandung Surabaya Medan Makassar Semarang Palembang Bali Aceh Papua Bogor Bekasi Depok Malang Solo'.split(
    ' ',
  );
const BANKS = 'BRI BNI BCA Mandiri BSI BTN'.split(' ');
const VERBS =
  /\b(akan|sudah|telah|resmi|wajib|meninggal|ditangkap|menolak|dipecat|gratis|naik|menyebabkan|mengandung|mendukung|terbukti)\b/gi;

const word = (text: string) => new RegExp(`\\b${text}\\b`, 'gi');

/** Numbers that both texts write the same way, put through `change`. */
function swapNumbers(pattern: RegExp, change: (value: number) => number): Swap {
  return (post, claim) => {
    const shared = [...claim.matchAll(pattern)].map(([n]) => n).filter((n) => post.includes(n));
    return shared.reduce<string | null>(
      (text, n) => (text ?? post).replaceAll(n, String(change(Number(n.replaceAll('.', ''))))),
      null,
    );
  };
}

/** Names of a list that both texts hold, each replaced by one some places on. */
function swapNames(names: readonly string[], step: number): Swap {
  return (post, claim) =>
    names
      .filter((name) => word(name).test(claim) && word(name).test(post))
      .reduce<string | null>((text, name) => {
        const other = names[(names.indexOf(name) + step) % names.length] ?? name;
        return (text ?? post).replace(word(name), other);
      }, null);
}

const deny: Swap = (post, claim) => {
  if (/\b(tidak|bukan|tak|belum)\b/i.test(claim + post)) return null;
  const verb = [...claim.matchAll(VERBS)].map(([v]) => v).find((v) => word(v).test(post));
  return verb ? post.replace(word(verb), `tidak ${verb}`) : null;
};

/** Where claim and post deny the same word, the post now says it. */
const affirm: Swap = (post, claim) => {
  const denied = [...claim.matchAll(/\b(?:tidak|tak|gak|nggak|bukan|belum)\s+(\p{L}{4,})/giu)];
  const changed = denied.reduce(
    (text, [, what]) =>
      text.replace(
        new RegExp(`\\b(?:tidak|tak|gak|nggak|bukan|belum)\\s+(?=${what}\\b)`, 'giu'),
        '',
      ),
    post,
  );
  return changed === post ? null : changed;
};

const SWAPS: Readonly<Record<string, Swap>> = {
  'another amount': swapNumbers(/\b(?!(?:19|20)\d\d\b|19\b)\d[\d.]*\b/g, (n) => n * 2 + 3),
  'another year': swapNumbers(/\b20[012]\d\b/g, (n) => n - 3),
  'another place': swapNames(PLACES, 7),
  'another bank': swapNames(BANKS, 1),
  'a negation more': deny,
  'a negation less': affirm,
};

/** Rows for posts of both splits that carry a right badge: how many keep it after the swap. */
export function guardRows(corpus: Corpus, claims: Claims): string[] {
  const titles = new Map(corpus.claims.map(({ id, claim }) => [id, claim]));
  const tried = new Map(Object.keys(SWAPS).map((name) => [name, { posts: 0, kept: 0 }]));
  const badgeOf = (text: string) => {
    const [first] = claims.matcher.match(text).matches;
    return first?.tier === 'match' ? first.id : null;
  };
  for (const { text, gold } of corpus.posts) {
    const id = badgeOf(text);
    if (!id || claims.likeness(id, gold) < 0.7) continue;
    for (const [name, swap] of Object.entries(SWAPS)) {
      const changed = swap(text, titles.get(id) ?? '');
      const row = tried.get(name);
      if (!row || changed === null || changed === text) continue;
      const after = badgeOf(changed);
      row.posts++;
      if (after && claims.likeness(after, id) >= 0.7) row.kept++;
    }
  }
  return [
    'Right badges of both splits whose post is changed (generated); what keeps its badge is mostly text that says it elsewhere too:',
    '',
    '| swapped | posts | badge kept |',
    '|---|---|---|',
    ...[...tried].map(([name, { posts, kept }]) => `| ${name} | ${posts} | ${kept} |`),
  ];
}
