/** The matcher: which claim reviews a text is about, and which records a typed query looks for. */
import type { Match, MatchResult, Tier } from '../schema/index.ts';
import { Decider } from './decide.ts';
import { FEATURE_COUNT } from './features.ts';
import { IndexReader } from './index-reader.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { Lookup } from './lookup.ts';
import { Mentions } from './mentions.ts';
import { CANDIDATES, type Compared, Pipeline } from './pipeline.ts';
import { isPlausible, Ranker } from './rank.ts';
import { explain } from './reasons.ts';
import { stanceOf } from './stance.ts';

export interface MatchOptions {
  /** Matches returned at most; 5 unless told. */
  top?: number;
  /** Also return candidates under the thresholds, as tier `none`. */
  includeNone?: boolean;
  /** Candidates compared; fewer are quicker and enough where only the very nearest are wanted. */
  candidates?: number;
}

interface Ranked {
  unit: number;
  document: number;
  score: number;
  tier: Tier;
}

/** Plausible candidates that are judged, from the top of the order. */
const JUDGED = 8;

let decider: Decider | null = null;
let ranker: Ranker | null = null;

/** The models are unpacked when the first post needs them: a stopped worker is awake the sooner. */
function theDecider(): Decider {
  decider ??= new Decider();
  return decider;
}

function theRanker(): Ranker {
  ranker ??= new Ranker();
  return ranker;
}

export class Matcher {
  readonly #pipeline: Pipeline;
  #lookup: Lookup | null = null;
  #mentions: Mentions | null = null;

  private constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
  }

  /**
   * A matcher over an index of `buildIndex` or `updateIndex`; the bytes are kept and must not be
   * changed.
   * Throws IndexFormatError when it is no index of this version.
   */
  static load(blob: Uint8Array<ArrayBuffer>, lexicon: Lexicon = shippedLexicon()): Matcher {
    return new Matcher(new Pipeline(new IndexReader(blob, lexicon), lexicon));
  }

  /** Records in the index, claim reviews and programme facts together. */
  get size(): number {
    return this.#pipeline.index.size;
  }

  /** The claim reviews that `text` is about, best first; see {@link MatchOptions}. */
  match(text: string, options: MatchOptions = {}): MatchResult {
    const { top = 5, includeNone = false, candidates = CANDIDATES } = options;
    const { index, lexicon } = this.#pipeline;
    const stance = stanceOf(text);
    const query = this.#pipeline.read(text);
    const compared = this.#pipeline.compare(query, candidates);
    // Most posts end here: where nothing would be accepted, nothing need be put in order.
    const ranked = includeNone || this.#isAny(compared) ? this.#rank(compared, includeNone) : [];
    const matches = ranked.slice(0, top).map(({ unit, document, score, tier }): Match => {
      const { spans, reasons } = explain(text, query, index, unit, lexicon);
      return { id: index.id(document), score, tier, spans, reasons };
    });
    return { stance, matches };
  }

  /** Ids of records (claim reviews and programme facts) for a typed query, best first. */
  lookup(query: string, limit: number): string[] {
    this.#lookup ??= new Lookup(this.#pipeline.index, this.#pipeline.lexicon);
    return this.#lookup.find(query, limit);
  }

  /** Ids of the programme facts whose programme `text` names, in the order they are named. */
  mentions(text: string, limit: number): string[] {
    this.#mentions ??= new Mentions(this.#pipeline.index, this.#pipeline.lexicon);
    return this.#mentions.find(text, limit);
  }

  /** Whether any candidate would be shown. */
  #isAny({ vectors, count }: Compared): boolean {
    for (let c = 0; c < count; c++) {
      const at = c * FEATURE_COUNT;
      if (isPlausible(vectors, at) && theDecider().decide(vectors, at, true).tier !== 'none') {
        return true;
      }
    }
    return false;
  }

  #rank(compared: Compared, includeNone: boolean): Ranked[] {
    const { vectors } = compared;
    const judged = new Map<number, Ranked>();
    const rest = new Map<number, Ranked>();
    for (const c of theRanker().order(compared, includeNone)) {
      const document = compared.documents[c] ?? 0;
      const unit = compared.units[c] ?? 0;
      const at = c * FEATURE_COUNT;
      if (judged.size < JUDGED && isPlausible(vectors, at)) {
        const decision = theDecider().decide(vectors, at, !includeNone);
        const known = judged.get(document);
        if (!known || decision.score > known.score)
          judged.set(document, { unit, document, ...decision });
      } else if (!rest.has(document)) {
        rest.set(document, { unit, document, score: 0, tier: 'none' });
      }
    }
    for (const document of judged.keys()) rest.delete(document);
    return this.#settle([...judged.values(), ...rest.values()]).filter(
      ({ tier }) => includeNone || tier !== 'none',
    );
  }

  /**
   * A text of a known variant comes first even where the order put another title before it; only
   * records of the same hoax share its badge. Scores never rise down the list. The stance says
   * whether the badge may warn (data/schema/match.ts).
   */
  #settle(ranked: Ranked[]): Ranked[] {
    const badge = ranked
      .filter(({ tier }) => tier === 'match')
      .reduce<Ranked | null>((best, r) => (best && best.score >= r.score ? best : r), null);
    const { index } = this.#pipeline;
    const group = badge ? index.twinOf(badge.document) : -1;
    for (const r of ranked) {
      if (r.tier === 'match' && index.twinOf(r.document) !== group) r.tier = 'related';
    }
    const place = { match: 0, related: 1, none: 2 };
    const order = ranked.map((r, i) => ({ r, i }));
    order.sort((a, b) => place[a.r.tier] - place[b.r.tier] || a.i - b.i);
    if (badge) order.sort((a, b) => Number(b.r === badge) - Number(a.r === badge));
    let ceiling = 1;
    return order.map(({ r }) => {
      ceiling = Math.min(ceiling, r.score);
      return { ...r, score: ceiling };
    });
  }
}
