import type { IndexRecord, Match, MatchResult, Span } from '#data/schema/index.ts';
import { tokenize } from './tokens.ts';

export interface IndexDoc {
  id: string;
  kind: 'claimReview' | 'programFact';
  title: string;
  variants: string[];
  aliases: string[];
}

/** What the index keeps of a record. */
export function docOf(record: IndexRecord): IndexDoc {
  return record.kind === 'claimReview'
    ? {
        id: record.id,
        kind: record.kind,
        title: record.claim,
        variants: record.variants,
        aliases: [],
      }
    : {
        id: record.id,
        kind: record.kind,
        title: record.program,
        variants: [],
        aliases: record.aliases,
      };
}

export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

const MAGIC = 'SULUH-INDEX 0\n';

/** Packs the documents into one blob. */
export function buildIndex(docs: readonly IndexDoc[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(MAGIC + JSON.stringify(docs));
}

interface Entry {
  doc: IndexDoc;
  terms: Set<string>;
}

export class Matcher {
  readonly #entries: Entry[] = [];
  readonly #df = new Map<string, number>();
  readonly size: number;

  private constructor(docs: readonly IndexDoc[]) {
    this.size = docs.length;
    for (const doc of docs) {
      for (const wording of [doc.title, ...doc.variants]) {
        const terms = new Set(tokenize(wording).map((t) => t.term));
        this.#entries.push({ doc, terms });
        for (const term of terms) this.#df.set(term, (this.#df.get(term) ?? 0) + 1);
      }
    }
  }

  static load(blob: Uint8Array<ArrayBuffer>): Matcher {
    const text = new TextDecoder().decode(blob);
    if (!text.startsWith(MAGIC)) throw new IndexFormatError('indeks pencocok versi lain');
    return new Matcher(JSON.parse(text.slice(MAGIC.length)));
  }

  match(text: string, { top = 10, includeNone = false } = {}): MatchResult {
    const tokens = tokenize(text);
    const best = new Map<string, Match>();
    for (const { doc, terms } of this.#entries) {
      if (doc.kind !== 'claimReview') continue;
      const shared = tokens.filter((t) => terms.has(t.term));
      if (shared.length === 0) continue;
      const sharedTerms = new Set(shared.map((t) => t.term));
      const score = this.#mass(sharedTerms) / this.#mass(terms);
      if (score <= (best.get(doc.id)?.score ?? 0)) continue;
      best.set(doc.id, {
        id: doc.id,
        score,
        tier: sharedTerms.size >= 3 && score > 0.75 ? 'match' : score > 0.6 ? 'related' : 'none',
        spans: shared.map(({ start, end }) => ({ start, end })),
        reasons: {
          terms: [...sharedTerms],
          numbers: [],
          names: [],
          missing: [...terms].filter((t) => !sharedTerms.has(t)),
        },
      });
    }
    const matches = [...best.values()]
      .filter((m) => includeNone || m.tier !== 'none')
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { stance: 'repeats', matches: matches.slice(0, top) };
  }

  lookup(query: string, limit: number): string[] {
    const words = tokenize(query).map((t) => t.term.slice(0, 4));
    const ids = new Set<string>();
    for (const { doc } of this.#entries) {
      const all = [doc.title, ...doc.variants, ...doc.aliases].join(' ').toLowerCase();
      if (words.some((word) => all.includes(word))) ids.add(doc.id);
    }
    return [...ids].slice(0, limit);
  }

  #mass(terms: Iterable<string>): number {
    let mass = 0;
    for (const term of terms) {
      mass += Math.log(1 + this.#entries.length / (1 + (this.#df.get(term) ?? 0)));
    }
    return mass;
  }
}

/** Where the words shared with the post stand in the claim. */
export function claimSpans(claim: string, match: Match): Span[] {
  const shared = new Set(match.reasons.terms);
  return tokenize(claim)
    .filter((t) => shared.has(t.term))
    .map(({ start, end }) => ({ start, end }));
}
