/** Installs generations and opens the current one; falls back to memory where nothing lasts. */
import Dexie from 'dexie';
import { GenerationHead } from '#data/schema/index.ts';
import { type HeadRow, SuluhDatabase } from './database.ts';
import { NoLastingStorageError, StaleGenerationError } from './errors.ts';
import type { FeedHead } from './feed-heads.ts';
import type { Generation } from './generation.ts';
import { RecordReader } from './record-reader.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Stands where a generation's number would, for downloads that wait to be used. */
const STAGED = 0;

/** What the background works with: the head, the matcher's blob, and records by id. */
export interface OpenGeneration {
  head: GenerationHead;
  source: 'seed' | 'sync' | 'memory';
  seedId: string;
  unreadable: number;
  index: Bytes;
  records: RecordReader;
  /** Counts the installs here; 0 in memory. */
  generation: number;
  feeds: FeedHead[];
}

/** The Dexie side of the index. Every method throws NoLastingStorageError when IndexedDB is out of reach. */
export class ClaimStore {
  readonly #db: SuluhDatabase;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #blocked = patience();

  /** `patienceMs`: how long an upgrade may wait for connections that do not close. */
  constructor(db = new SuluhDatabase(), patienceMs = 5000) {
    this.#db = db;
    db.on.blocked.subscribe(() => {
      this.#timer ??= setTimeout(() => this.#blocked.end(), patienceMs);
    });
  }

  /** Opens the current generation, or null when none was ever installed or a part is missing. */
  async current(): Promise<OpenGeneration | null> {
    return this.#lasting(async () => {
      const row = await this.#db.heads.get('current');
      // A row that a newer version wrote before a downgrade is none of ours: built anew.
      if (!row || !GenerationHead.safeParse(row.head).success) return null;
      const index = await this.#db.indexes.get(row.generation);
      if (!index) return null;
      const locator = {
        hashes: new Float64Array(index.hashes),
        ordinals: new Uint32Array(index.ordinals),
      };
      return {
        head: row.head,
        source: row.source,
        seedId: row.seedId,
        unreadable: row.unreadable,
        index: new Uint8Array(index.matcher),
        generation: row.generation,
        feeds: row.feeds ?? [],
        records: new RecordReader(row.head, locator, (name) => this.#segment(row.generation, name)),
      };
    });
  }

  /**
   * Writes a verified generation in one transaction and makes it current: readers see the old
   * one or the new one, never a mixture. The generation before is kept, older ones are deleted.
   * `following.after` is the generation that it was made from: when another context has installed
   * one meanwhile, nothing is written and StaleGenerationError is thrown.
   */
  async install(
    from: Generation,
    source: 'seed' | 'sync',
    seedId: string,
    following: { feeds: FeedHead[]; after: number } = { feeds: [], after: -1 },
  ): Promise<void> {
    const written = await this.#lasting(() =>
      this.#db.transaction(
        'rw',
        [this.#db.heads, this.#db.segments, this.#db.indexes],
        async () => {
          const before = await this.#db.heads.get('current');
          const generation = (before?.generation ?? 0) + 1;
          if (following.after >= 0 && following.after !== generation - 1) {
            return false;
          }
          await this.#db.segments.bulkPut(
            Array.from(from.segments, ([name, bytes]) => ({
              generation,
              name,
              bytes: exact(bytes),
            })),
          );
          await this.#db.indexes.put({
            generation,
            matcher: exact(from.index),
            hashes: exact(from.locator.hashes),
            ordinals: exact(from.locator.ordinals),
          });
          const row: HeadRow = {
            key: 'current',
            generation,
            previous: before?.generation ?? null,
            head: from.head,
            source,
            seedId,
            unreadable: from.unreadable,
            feeds: following.feeds,
          };
          await this.#db.heads.put(row);
          const keepFrom = before?.generation ?? generation;
          await this.#db.segments.where('generation').below(keepFrom).delete();
          await this.#db.indexes.where('generation').below(keepFrom).delete();
          return true;
        },
      ),
    );
    if (!written) throw new StaleGenerationError();
  }

  /** Replaces the matcher's blob of the current generation (rebuilt for a newer format). */
  async replaceIndex(index: Bytes): Promise<void> {
    await this.#lasting(async () => {
      const row = await this.#db.heads.get('current');
      if (row) await this.#db.indexes.update(row.generation, { matcher: exact(index) });
    });
  }

  /** Deletes everything stored here; the next start imports the seed again. */
  async wipe(): Promise<void> {
    await this.#lasting(() => this.#db.delete({ disableAutoOpen: false }));
  }

  close(): void {
    this.#db.close();
  }

  /** Whose records are held, and from which package; cheap, for looking whether anybody is due. */
  async held(): Promise<{ feeds: FeedHead[]; seedId: string | null }> {
    const row = await this.#lasting(() => this.#db.heads.get('current'));
    return { feeds: row?.feeds ?? [], seedId: row?.seedId ?? null };
  }

  /** The bytes of one segment of the current generation; empty when it is not there. */
  async segment(name: string): Promise<Bytes> {
    const row = await this.#lasting(() => this.#db.heads.get('current'));
    return row ? this.#segment(row.generation, name) : new Uint8Array(0);
  }

  /** The bytes of one segment of a kept generation; empty when it is not there. */
  segmentOf(generation: number, name: string): Promise<Bytes> {
    return this.#segment(generation, name);
  }

  /** Keeps a verified download that no generation uses yet; the next install sweeps it away. */
  async stage(name: string, bytes: Bytes): Promise<void> {
    const row = { generation: STAGED, name, bytes: exact(bytes) };
    await this.#lasting(() => this.#db.segments.put(row));
  }

  /** A staged download, if there is one. */
  async staged(name: string): Promise<Bytes | undefined> {
    const row = await this.#lasting(() => this.#db.segments.get([STAGED, name]));
    return row && new Uint8Array(row.bytes);
  }

  async #segment(generation: number, name: string): Promise<Bytes> {
    return this.#lasting(async () => {
      const row = await this.#db.segments.get([generation, name]);
      return new Uint8Array(row?.bytes ?? new ArrayBuffer(0));
    });
  }

  /** One retry after reopening: a connection may be closed when a worker wakes (Dexie #1805). */
  async #lasting<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await this.#unlessBlocked(work);
    } catch (first) {
      if (!isClosedConnection(first)) throw asStorageError(first);
      this.#db.close({ disableAutoOpen: false });
      try {
        return await this.#unlessBlocked(work);
      } catch (second) {
        throw asStorageError(second);
      }
    }
  }

  /**
   * Row 28: an upgrade or deletion waits for other connections, but not for ever. What was given
   * up goes on in the background; until it ends, nothing else is waited for.
   */
  async #unlessBlocked<T>(work: () => PromiseLike<T>): Promise<T> {
    const running = Promise.resolve(work());
    const unblock = () => {
      if (this.#timer === undefined) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#blocked = patience();
    };
    running.then(unblock, unblock);
    return Promise.race([running, this.#blocked.promise]);
  }
}

/** A promise that is never kept; `end` breaks it. */
function patience(): { promise: Promise<never>; end: () => void } {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    end = () => reject(new Error('another connection does not close'));
  });
  promise.catch(() => undefined);
  return { promise, end };
}

/** Keeps a verified generation in memory only (private windows, broken profiles). */
export function memoryGeneration(from: Generation, seedId: string): OpenGeneration {
  return {
    head: from.head,
    source: 'memory',
    seedId,
    unreadable: from.unreadable,
    index: from.index,
    generation: 0,
    feeds: [],
    records: new RecordReader(from.head, from.locator, async (name) => {
      return from.segments.get(name) ?? new Uint8Array(0);
    }),
  };
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof Dexie.DexieError && /DatabaseClosed|InvalidState/.test(error.name);
}

/** Whatever goes wrong in here, Dexie's errors or the browser's own, is the storage failing. */
function asStorageError(error: unknown): NoLastingStorageError {
  return error instanceof NoLastingStorageError ? error : new NoLastingStorageError(error);
}

/** The bytes of a view as a buffer of exactly that length. */
function exact(view: ArrayBufferView<ArrayBuffer>): ArrayBuffer {
  return view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);
}
