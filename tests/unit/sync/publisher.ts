/** A publisher in memory, with records, packs and a signed repository. Records are invented. */

import { targetsOf } from '#data/publish/repository/metadata.ts';
import {
  buildBase,
  buildDelta,
  changesOf,
  type PackContent,
} from '#data/publish/repository/pack.ts';
import { IndexRecord, type SegmentLine } from '#data/schema/index.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { segmentTargets } from '#data/sync/feed/targets.ts';
import { TestRepo } from './repo.ts';

/** An invented claim review; `changes` replace fields. */
export function record(n: number, changes: object = {}): IndexRecord {
  return IndexRecord.parse({
    kind: 'claimReview',
    id: `contoh:klaim-${n}`,
    publisher: 'contoh',
    claim: `Klaim buatan nomor ${n} untuk pengujian`,
    rating: { label: 'SALAH', value: 'false' },
    summary: `Ringkasan buatan nomor ${n}.`,
    sources: [
      { url: `https://contoh.go.id/${n}`, title: 'Judul', publisher: 'Contoh', type: 'official' },
    ],
    ...changes,
  });
}

export const records = (from: number, to: number): IndexRecord[] =>
  Array.from({ length: to - from }, (_, i) => record(from + i));

/** The registry's words about the publisher `contoh`. */
export function entry(changes: object = {}): PublisherEntry {
  return PublisherEntry.parse({
    id: 'contoh',
    name: 'Penerbit Contoh',
    type: 'government',
    mirrors: ['https://satu.contoh.go.id/'],
    rootSha256: '0'.repeat(64),
    scope: {
      idPrefix: 'contoh:',
      kinds: ['claimReview', 'programFact'],
      regions: ['ID'],
      linkHosts: ['contoh.go.id'],
    },
    ...changes,
  });
}

/** Publishes states of one pack; the repository's files can be broken afterwards. */
export class TestPublisher {
  content: PackContent | null = null;
  readonly pack: string;
  readonly repo: TestRepo;

  private constructor(repo: TestRepo, pack: string) {
    this.repo = repo;
    this.pack = pack;
  }

  static async create(firstKey = 0, pack = 'id'): Promise<TestPublisher> {
    return new TestPublisher(await TestRepo.create(firstKey), pack);
  }

  /** Publishes this state: a delta, or a base at first or when asked. */
  async publish(now: readonly IndexRecord[], options: { base?: boolean } = {}): Promise<void> {
    const before = this.content;
    const { after, lines } = changesOf(before, now);
    this.content = after;
    if (before && lines.length > 0) await this.addDelta(before.seq, after, lines);
    if (!before || options.base) {
      for (const built of await buildBase(this.pack, after, now)) {
        await this.repo.addTarget(built.name, built.bytes, built.target.custom);
      }
    }
    await this.repo.publish('targets', 'snapshot', 'timestamp');
  }

  /** Adds a delta of these lines, whether it makes sense or not; does not sign. */
  async addDelta(from: number, after: PackContent, lines: readonly SegmentLine[]): Promise<void> {
    for (const built of await buildDelta(this.pack, from, after, lines)) {
      await this.repo.addTarget(built.name, built.bytes, built.target.custom);
    }
  }

  /** Changes what the targets file says about one segment. */
  describe(name: string, change: object): void {
    const target = this.repo.targets[name];
    if (!target) throw new Error(`${name} was not published`);
    this.repo.targets[name] = { ...target, custom: { ...target.custom, ...change } };
  }

  drop(name: string): void {
    delete this.repo.targets[name];
  }

  targets() {
    return segmentTargets(targetsOf(1, 0, this.repo.targets)).usable;
  }

  /** The bytes of a target. */
  bytes(name: string) {
    const sha256 = this.repo.targets[name]?.hashes.sha256;
    return this.repo.file(`targets/${sha256}.${name}`);
  }
}
