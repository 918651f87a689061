/** Counts words and terms of the training part of the corpus; only those in five documents stay. */
import { FREQUENCY_STEP, Lexicon, type LexiconData } from '#data/match/lexicon.ts';
import { analyse, spell } from '#data/match/text/analyse.ts';
import type { Corpus } from './corpus.ts';
import { irregularStems } from './irregular.ts';

const MIN_DOCUMENTS = 5;
/** Share of capitals inside sentences from which a word is a name. */
const NAME_SHARE = 0.75;
const EMPTY: LexiconData = {
  claimDocuments: 1,
  textDocuments: 1,
  words: '',
  wordFrequencies: '',
  terms: '',
  claimFrequencies: '',
  textFrequencies: '',
  nameShares: '',
  presence: '',
  irregular: '',
  irregularStems: '',
};

/** Learns from all claims, the posts of split `train` and the ordinary texts; never from test posts. */
export function learnLexicon(corpus: Corpus): LexiconData {
  const claims = corpus.claims.map((c) => c.claim);
  const texts = [
    ...corpus.posts.filter((p) => p.split === 'train').map((p) => p.text),
    ...corpus.ordinary.map((o) => o.text),
  ];
  const empty = new Lexicon(EMPTY);
  const wordCounts = count([...claims, ...texts], (text) => spell(text, empty).map((w) => w.text));
  const words = kept(wordCounts).filter((word) => /^\p{L}{2,30}$/u.test(word));
  const counted: LexiconData = {
    ...EMPTY,
    claimDocuments: claims.length,
    textDocuments: texts.length,
    words: words.join(' '),
    wordFrequencies: pack(words.map((word) => wordCounts.get(word) ?? 0)),
  };
  const irregular = irregularStems(words, namesAmong(words, texts), new Lexicon(counted));
  const data: LexiconData = {
    ...counted,
    irregular: [...irregular.keys()].join(' '),
    irregularStems: [...irregular.values()].join(' '),
  };
  const lexicon = new Lexicon(data);
  const terms = (text: string) => analyse(text, lexicon).map((t) => t.term);
  const claimCounts = count(claims, terms);
  const textCounts = count(texts, terms);
  const all = new Map(claimCounts);
  for (const [term, n] of textCounts) all.set(term, (all.get(term) ?? 0) + n);
  const keptTerms = kept(all);
  return {
    ...data,
    terms: keptTerms.join(' '),
    claimFrequencies: pack(keptTerms.map((term) => claimCounts.get(term) ?? 0)),
    nameShares: nameShares(keptTerms, texts, lexicon),
    presence: presence(keptTerms, corpus, lexicon),
    textFrequencies: pack(keptTerms.map((term) => textCounts.get(term) ?? 0)),
  };
}

/** Mean presence, and how many sightings it weighs. */
const PRIOR = 0.63;
const PRIOR_WEIGHT = 8;

/**
 * Share of training posts that repeat a term of their claim's title, shrunk towards the mean:
 * `video`, `foto`, `tautan` frame a claim and are seldom repeated, names nearly always are.
 */
function presence(terms: readonly string[], corpus: Corpus, lexicon: Lexicon): string {
  const titles = new Map(corpus.claims.map(({ id, claim }) => [id, claim]));
  const titleTerms = new Map<string, Set<string>>();
  const seen = new Map<string, [repeated: number, all: number]>();
  for (const { split, gold, text } of corpus.posts) {
    if (split !== 'train') continue;
    const known = titleTerms.get(gold);
    const own = known ?? new Set(analyse(titles.get(gold) ?? '', lexicon).map((t) => t.term));
    if (!known) titleTerms.set(gold, own);
    const post = new Set(analyse(text, lexicon).map((t) => t.term));
    for (const term of own) {
      const [repeated, all] = seen.get(term) ?? [0, 0];
      seen.set(term, [repeated + (post.has(term) ? 1 : 0), all + 1]);
    }
  }
  const bytes = terms.map((term) => {
    const [repeated, all] = seen.get(term) ?? [0, 0];
    const shared =
      all < MIN_DOCUMENTS ? PRIOR : (repeated + PRIOR * PRIOR_WEIGHT) / (all + PRIOR_WEIGHT);
    return Math.round(255 * shared);
  });
  return Buffer.from(bytes).toString('base64');
}

/** Words that stand with a capital inside sentences in most of their uses: names are not stemmed. */
function namesAmong(words: readonly string[], texts: readonly string[]): Set<string> {
  const uses = new Map<string, [capital: number, all: number]>();
  for (const text of texts) {
    for (const [, word = ''] of text.matchAll(/(?<=[\p{Ll},] )(\p{L}{3,})/gu)) {
      const key = word.toLowerCase();
      const [capital, all] = uses.get(key) ?? [0, 0];
      uses.set(key, [capital + (word.charAt(0) === key.charAt(0) ? 0 : 1), all + 1]);
    }
  }
  return new Set(
    words.filter((word) => {
      const [capital, all] = uses.get(word) ?? [0, 0];
      return all >= 3 && capital / all >= NAME_SHARE;
    }),
  );
}

function count(texts: readonly string[], split: (text: string) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const item of new Set(split(text))) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

function kept(counts: Map<string, number>): string[] {
  return [...counts]
    .filter(([, n]) => n >= MIN_DOCUMENTS)
    .map(([item]) => item)
    .sort();
}

function pack(values: readonly number[]): string {
  const bytes = values.map((n) => Math.min(255, Math.round(FREQUENCY_STEP * Math.log1p(n))));
  return Buffer.from(bytes).toString('base64');
}

/**
 * How often a term begins with a capital inside a sentence, over texts written in sentence case;
 * Title Case, ALL CAPS and all-lower-case texts say nothing about names and are left out.
 */
function nameShares(terms: readonly string[], texts: readonly string[], lexicon: Lexicon): string {
  const capitals = new Map<string, number>();
  const uses = new Map<string, number>();
  for (const text of texts) {
    const inside = analyse(text, lexicon).filter(({ start }) =>
      /[\p{L},] $/u.test(text.slice(0, start)),
    );
    const upper = inside.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
    if (upper.length === 0 || upper.length > inside.length * 0.5) continue;
    for (const { term, start } of inside) {
      uses.set(term, (uses.get(term) ?? 0) + 1);
      if (/\p{Lu}/u.test(text[start] ?? '')) capitals.set(term, (capitals.get(term) ?? 0) + 1);
    }
  }
  const bytes = terms.map((term) => {
    const n = uses.get(term) ?? 0;
    return n < 3 ? 0 : Math.round((255 * (capitals.get(term) ?? 0)) / n);
  });
  return Buffer.from(bytes).toString('base64');
}
