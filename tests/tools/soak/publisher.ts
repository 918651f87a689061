/** A publisher in memory that publishes a day at a time with the command line's own code. */
import { nextState } from '#data/publish/repository/content.ts';
import { rootOf, signFile } from '#data/publish/repository/metadata.ts';
import { releaseTargets, type Versions, YEAR } from '#data/publish/repository/release.ts';
import { generateKey, type SigningKey } from '#data/publish/repository/signing-key.ts';
import { hashedName } from '#data/publish/repository/workspace.ts';
import { IndexRecord, sha256Hex } from '#data/schema/index.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { Targets } from '#data/sync/tuf/schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Random = () => number;

/** Files by path below the publisher's address, and what they say. Records are generated. */
export class SoakPublisher {
  readonly files = new Map<string, Bytes>();
  /** Yesterday's timestamp, for mirrors that lag. */
  lastTimestamp: Bytes | undefined;
  entry: PublisherEntry;
  #records = new Map<string, IndexRecord>();
  #versions: Versions = { targets: 0, snapshot: 0, timestamp: 0 };
  #rootVersion = 1;
  #targets: Pick<Targets, 'targets'> = { targets: {} };
  #keys: Record<'root' | 'targets' | 'snapshot' | 'timestamp', SigningKey>;
  #next = 0;

  private constructor(id: string, keys: SoakPublisher['keys'], rootSha256: string) {
    this.#keys = keys;
    this.entry = PublisherEntry.parse({
      id,
      name: `Penerbit ${id}`,
      type: 'government',
      mirrors: [`https://${id}.contoh.invalid/`],
      rootSha256,
      scope: { idPrefix: `${id}:`, kinds: ['claimReview'], regions: ['ID'] },
    });
  }

  get keys() {
    return this.#keys;
  }

  static async create(id: string, now: number): Promise<SoakPublisher> {
    const keys = {
      root: await generateKey(),
      targets: await generateKey(),
      snapshot: await generateKey('ed25519'),
      timestamp: await generateKey('ed25519'),
    };
    const root = await signFile(rootOf(1, now + YEAR, rolesOf(keys)), [keys.root]);
    const publisher = new SoakPublisher(id, keys, await sha256Hex(root));
    publisher.files.set('metadata/1.root.json', root);
    return publisher;
  }

  /** What clients must end with: every live record as it is written, by id. */
  get texts(): Map<string, string> {
    return new Map(Array.from(this.#records, ([id, record]) => [id, JSON.stringify(record)]));
  }

  /** A day's work: some new, some changed, a few withdrawn; sometimes another timestamp key. */
  async day(now: number, random: Random, first: number): Promise<void> {
    this.lastTimestamp = this.files.get('metadata/timestamp.json');
    const added = this.#next === 0 ? first : Math.floor(random() * 6);
    for (let i = 0; i < added; i++) this.#put(this.#next++, 0);
    const ids = [...this.#records.keys()];
    let withdrawn = 0;
    for (const id of ids) {
      const chance = random();
      // As `suluh publish`: what the clients' shrink guard would hold back is not published.
      if (chance < 0.01 && withdrawn++ < 5) this.#records.delete(id);
      else if (chance < 0.03) this.#put(Number(id.split('-')[1]), Math.floor(random() * 1e6));
    }
    if (this.#records.size === 0) this.#put(this.#next++, 0);
    if (random() < 0.02) await this.#rotate(now);
    const records = [...this.#records.values()];
    const state = await nextState(
      { _type: 'targets', spec_version: '1.0', version: 1, expires: '', ...this.#targets },
      records,
      { packs: 'one', base: false },
      async (target) => this.#file(`targets/${target.sha256}.${target.name}`),
    );
    this.#targets = { targets: state.targets };
    for (const { name, bytes, target } of state.segments) {
      this.files.set(`targets/${hashedName(name, target.hashes.sha256 ?? '')}`, bytes);
    }
    const signers = {
      targets: [this.#keys.targets],
      snapshot: [this.#keys.snapshot],
      timestamp: [this.#keys.timestamp],
    };
    const signed = await releaseTargets(state.targets, this.#versions, signers, now, 21_600);
    for (const [name, bytes] of signed) this.files.set(name, bytes);
    for (const role of ['targets', 'snapshot', 'timestamp'] as const) this.#versions[role]++;
  }

  #put(n: number, edit: number): void {
    const id = `${this.entry.id}:klaim-${n}`;
    const record = IndexRecord.parse({
      kind: 'claimReview',
      id,
      publisher: this.entry.id,
      claim: `Klaim buatan ${n} dari ${this.entry.id} tentang bantuan, vaksin, dan banjir`,
      rating: { label: 'SALAH', value: 'false' },
      summary: `Ringkasan buatan ${n}, suntingan ${edit}. ${filler(n, edit)}`,
      sources: [
        { url: `https://contoh.go.id/${n}`, title: 'Judul', publisher: 'Contoh', type: 'official' },
      ],
    });
    this.#records.set(id, record);
  }

  async #rotate(now: number): Promise<void> {
    this.#keys = { ...this.#keys, timestamp: await generateKey('ed25519') };
    const version = ++this.#rootVersion;
    const root = await signFile(rootOf(version, now + YEAR, rolesOf(this.#keys)), [
      this.#keys.root,
    ]);
    this.files.set(`metadata/${version}.root.json`, root);
  }

  #file(name: string): Bytes {
    const bytes = this.files.get(name);
    if (!bytes) throw new Error(`${name} is gone`);
    return bytes;
  }
}

/** Words that repeat as little as people's do: gzip makes a third of them, as of real records. */
function filler(n: number, edit: number): string {
  const words = Array.from({ length: 60 + (n % 60) }, (_, i) =>
    ((n * 7919 + i * 104_729 + edit) % 1_000_003).toString(36),
  );
  return words.join(' ');
}

function rolesOf(keys: SoakPublisher['keys']) {
  const role = (key: SigningKey) => ({ keys: [key], threshold: 1 });
  return {
    root: role(keys.root),
    targets: role(keys.targets),
    snapshot: role(keys.snapshot),
    timestamp: role(keys.timestamp),
  };
}
