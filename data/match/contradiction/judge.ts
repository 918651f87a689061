/** Puts a post beside the texts of a record: may its badge stand? */
import { textLikeness } from '../decide.ts';
import { F } from '../features.ts';
import type { IndexReader } from '../index-reader.ts';
import type { Lexicon } from '../lexicon.ts';
import { ClaimReading } from './claim-reading.ts';
import { type Contradiction, contradiction } from './contradiction.ts';
import type { PostReading } from './post-reading.ts';

const MAX_TERMS = 700;
/** Variants of more terms are circulating texts, not other wordings of the title. */
const WHOLE_TEXT = 12;
/** Likeness from which a post is such a text, edited: then the title's wording does not bind it. */
const COPY = 0.5;

export class ContradictionJudge {
  readonly #index: IndexReader;
  readonly #lexicon: Lexicon;
  readonly #terms = new Int32Array(MAX_TERMS);

  constructor(index: IndexReader, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
  }

  /**
   * What the post contradicts of the record: of the unit that it agrees with, or of the record's
   * title. A real copy of a circulating text is held to that text alone.
   */
  judge(
    post: PostReading,
    unit: number,
    document: number,
    vector: Float64Array,
    at: number,
  ): Contradiction | null {
    const lexicon = this.#lexicon;
    const title = this.#index.firstUnit(document);
    const isWhole = unit !== title && (vector[at + F.claimLength] ?? 0) > WHOLE_TEXT;
    const own = this.#read(unit, isWhole, unit !== title);
    const found = contradiction(post, own, lexicon, null);
    if (found || unit === title) return found;
    if (isWhole && textLikeness(vector, at) >= COPY) return null;
    return contradiction(post, this.#read(title), lexicon, own);
  }

  #read(unit: number, isWhole = false, isVariant = false): ClaimReading {
    const n = this.#index.readUnit(unit, this.#terms);
    return new ClaimReading(
      Array.from(this.#terms.subarray(0, n), (term) => this.#index.terms.text(term)),
      isWhole,
      isVariant,
    );
  }
}
