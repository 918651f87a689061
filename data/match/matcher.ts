/** The matcher: which claim reviews a text is about, and which records a typed query looks for. */
import type { Match, MatchResult, Tier } from '../schema/index.ts';
import { ContradictionJudge } from './contradiction/judge.ts';
import { PostReading } from './contradiction/post-reading.ts';
import { Decider, type Decision } from './decide.ts';
import { FEATURE_COUNT } from './features.ts';
import { IndexReader } from './index-reader.ts';
import { type Lexicon, shippedLexicon } from './lexicon.ts';
import { Lookup } from './lookup.ts';
import { Mentions } from './mentions.ts';
import { CANDIDATES, type Compared, Pipeline } from './pipeline.ts';
import type { Query } from './query.ts';
import { isPlausible, Ranker, startsOf } from './rank.ts';
import { Explainer } from './reasons.ts';
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

const NOTHING: Decision = { score: 0, tier: 'none' };

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

/** What acceptance says of candidates, by their numbers. */
function decide(vectors: Float64Array, candidates: readonly number[], shownOnly: boolean) {
  const decided: Decision[] = [];
  const decisions = theDecider().decide(vectors, startsOf(candidates), shownOnly);
  candidates.forEach((c, i) => {
    decided[c] = decisions[i] ?? NOTHING;
  });
  return decided;
}

export class Matcher {
  readonly #pipeline: Pipeline;
  /** Room for the features of one post's candidates, used again for the next post. */
  readonly #room = new Float64Array(CANDIDATES * FEATURE_COUNT);
  readonly #judge: ContradictionJudge;
  #lookup: Lookup | null = null;
  #mentions: Mentions | null = null;

  private constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    this.#judge = new ContradictionJudge(pipeline.index, pipeline.lexicon);
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
    const { index } = this.#pipeline;
    const query = this.#pipeline.read(text);
    const room = candidates <= CANDIDATES ? this.#room : undefined;
    const compared = this.#pipeline.compare(query, candidates, undefined, room);
    const ranked = this.#rank(compared, includeNone, text, query).slice(0, top);
    if (ranked.length === 0) return { stance: stanceOf(text), matches: [] };
    const explainer = new Explainer(text, query, index);
    const matches = ranked.map(({ unit, document, score, tier }): Match => {
      return { id: index.id(document), score, tier, ...explainer.explain(unit) };
    });
    const [first] = matches;
    const stance = stanceOf(text, first?.tier === 'none' ? undefined : first?.spans);
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

  #rank(compared: Compared, includeNone: boolean, text: string, query: Query): Ranked[] {
    const { vectors, documents, units, count } = compared;
    const all = Array.from({ length: count }, (_, c) => c);
    const plausible = all.filter((c) => isPlausible(vectors, c * FEATURE_COUNT));
    let decided = includeNone ? null : decide(vectors, plausible, true);
    // Most posts end here: where nothing would be accepted, nothing need be put in order.
    if (decided && !decided.some((decision) => decision && decision.tier !== 'none')) return [];
    const judges: number[] = [];
    const known = new Set<number>();
    const rest = new Map<number, Ranked>();
    for (const c of theRanker().order(vectors, includeNone ? all : plausible)) {
      const document = documents[c] ?? 0;
      if (known.size < JUDGED && isPlausible(vectors, c * FEATURE_COUNT)) {
        known.add(document);
        judges.push(c);
      } else if (!rest.has(document)) {
        rest.set(document, { unit: units[c] ?? 0, document, ...NOTHING });
      }
    }
    decided ??= decide(vectors, judges, false);
    const judged = new Map<number, Ranked>();
    let post: PostReading | null = null;
    const read = () => {
      post ??= new PostReading(text, query);
      return post;
    };
    for (const c of judges) {
      const document = documents[c] ?? 0;
      const best = judged.get(document);
      const decision = this.#guarded(decided[c] ?? NOTHING, c, compared, read);
      if (best && best.score >= decision.score) continue;
      judged.set(document, { unit: units[c] ?? 0, document, ...decision });
    }
    for (const document of judged.keys()) rest.delete(document);
    return this.#settle([...judged.values(), ...rest.values()]).filter(
      ({ tier }) => includeNone || tier !== 'none',
    );
  }

  /** A `match` that states something else than its record is `related` (contradiction/). */
  #guarded(decision: Decision, c: number, compared: Compared, read: () => PostReading): Decision {
    if (decision.tier !== 'match') return decision;
    const { units, documents, vectors } = compared;
    const at = c * FEATURE_COUNT;
    return this.#judge.judge(read(), units[c] ?? 0, documents[c] ?? 0, vectors, at) === null
      ? decision
      : theDecider().capped(decision);
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
