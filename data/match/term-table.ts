/** Term → number by a hash table laid over the blob: nothing is built at load. */
import { readText } from './bytes.ts';
import type { Offsets } from './offsets.ts';

/** FNV-1a over UTF-16 units, unsigned 32 bits. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export class TermTable {
  /** Terms of the blob; those added later have greater numbers. */
  readonly baseSize: number;
  readonly #slots: Uint32Array;
  readonly #offsets: Offsets;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #added: string[] = [];
  readonly #numbers = new Map<string, number>();
  #ignored: ReadonlySet<number> = new Set();

  constructor(slots: Uint32Array, offsets: Offsets, bytes: Uint8Array<ArrayBuffer>) {
    this.baseSize = offsets.count;
    this.#slots = slots;
    this.#offsets = offsets;
    this.#bytes = bytes;
  }

  get size(): number {
    return this.baseSize + this.#added.length;
  }

  /** The term's number, or -1 where no living text of the index holds it. */
  find(term: string): number {
    const number = this.#number(term);
    return this.#ignored.has(number) ? -1 : number;
  }

  /** The term's number, a new one where there is none yet. */
  add(term: string): number {
    let number = this.#number(term);
    if (number < 0) {
      number = this.size;
      this.#added.push(term);
      this.#numbers.set(term, number);
    }
    return number;
  }

  /** Terms that are found no more. */
  ignore(terms: ReadonlySet<number>): void {
    this.#ignored = terms;
  }

  isIgnored(term: number): boolean {
    return this.#ignored.has(term);
  }

  /** The term behind a number. */
  text(id: number): string {
    if (id >= this.baseSize) return this.#added[id - this.baseSize] ?? '';
    return readText(this.#bytes, this.#offsets.at(id), this.#offsets.at(id + 1));
  }

  #number(term: string): number {
    const capacity = this.#slots.length;
    if (this.baseSize > 0 && capacity > 0) {
      let slot = hashTerm(term) % capacity;
      for (let probes = 0; probes < capacity; probes++) {
        const entry = this.#slots[slot] ?? 0;
        if (entry === 0) break;
        if (this.#equals(entry - 1, term)) return entry - 1;
        slot = slot + 1 === capacity ? 0 : slot + 1;
      }
    }
    return this.#added.length > 0 ? (this.#numbers.get(term) ?? -1) : -1;
  }

  #equals(id: number, term: string): boolean {
    const from = this.#offsets.at(id);
    const length = this.#offsets.at(id + 1) - from;
    if (length < term.length) return false;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (code > 127) return this.text(id) === term;
      if (code !== this.#bytes[from + i]) return false;
    }
    return length === term.length;
  }
}
