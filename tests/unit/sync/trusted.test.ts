/** The TUF client workflow, clause by clause; repositories are made by our own publisher's code. */
import { describe, expect, test } from 'vitest';
import { signFile } from '#data/publish/repository/metadata.ts';
import { refresh } from '#data/sync/client/refresh.ts';
import type { SyncErrorCode } from '#data/sync/errors.ts';
import { reopen, type Trusted, trustRoot } from '#data/sync/tuf/trusted.ts';
import { key, NOW, TestRepo, YEAR } from './repo.ts';

/** Refreshes; returns what was asked for, the last state that was saved, and the error if any. */
async function sync(repo: TestRepo, trusted?: Trusted, now = NOW) {
  const from = trusted ?? (await trustRoot(repo.file('1.root.json')));
  const asked: string[] = [];
  let saved = from;
  const save = async (state: Trusted) => {
    saved = state;
  };
  const error: unknown = await refresh(from, repo.source(asked), now, save).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  return { asked, saved, error };
}

async function synced(repo: TestRepo, trusted?: Trusted): Promise<Trusted> {
  const { error, saved } = await sync(repo, trusted);
  if (error) throw error;
  return saved;
}

const refused = (code: SyncErrorCode) => expect.objectContaining({ name: 'SyncError', code });
const versions = (t: Trusted) => [
  t.root.signed.version,
  t.timestamp?.signed.version,
  t.snapshot?.signed.version,
  t.targets?.signed.version,
];

describe('alur klien TUF', () => {
  test('menerima repositori yang sah dan hanya meminta yang perlu', async () => {
    const repo = await TestRepo.create();
    const first = await sync(repo);
    expect(first.error).toBeUndefined();
    expect(first.asked).toEqual([
      '2.root.json',
      'timestamp.json',
      '1.snapshot.json',
      '1.targets.json',
    ]);
    const second = await sync(repo, first.saved);
    expect(second.asked).toEqual(['2.root.json', 'timestamp.json']);
    expect(versions(second.saved)).toEqual([1, 1, 1, 1]);
  });

  test('membuka kembali keadaan yang tersimpan, dan membuang berkas yang rusak', async () => {
    const trusted = await synced(await TestRepo.create());
    const { root, timestamp, snapshot, targets } = trusted;
    if (!timestamp || !snapshot || !targets) throw new Error('incomplete');
    const files = { root: root.bytes, timestamp: timestamp.bytes, targets: targets.bytes };
    expect(versions(await reopen({ ...files, snapshot: snapshot.bytes }))).toEqual([1, 1, 1, 1]);
    const broken = snapshot.bytes.slice(1);
    expect(versions(await reopen({ ...files, snapshot: broken }))).toEqual([1, 1, undefined, 1]);
  });

  test.each(['timestamp', 'snapshot', 'targets'] as const)(
    'menolak %s yang ditandatangani kunci lain',
    async (role) => {
      const repo = await TestRepo.create();
      repo.signers[role] = [await key(9)];
      await repo.publish('targets', 'snapshot', 'timestamp');
      expect((await sync(repo)).error).toEqual(refused('signature'));
    },
  );

  test.each(['timestamp', 'snapshot', 'targets'] as const)(
    'menolak %s yang kedaluwarsa, dan tidak menyimpannya',
    async (role) => {
      const repo = await TestRepo.create();
      const before = await synced(repo);
      repo.expires[role] = NOW;
      await repo.publish('targets', 'snapshot', 'timestamp');
      const { error, saved } = await sync(repo, before);
      expect(error).toEqual(refused('expired'));
      expect(saved[role]?.signed.version).toBe(1);
    },
  );

  test('root yang kedaluwarsa disimpan, tetapi tidak ada lagi yang diterima di bawahnya', async () => {
    const repo = await TestRepo.create();
    const before = await synced(repo);
    repo.expires.root = NOW - 1000;
    await repo.publish('root', 'targets', 'snapshot', 'timestamp');
    const { error, saved } = await sync(repo, before);
    expect(error).toEqual(refused('expired'));
    expect(versions(saved)).toEqual([2, 1, 1, 1]);
  });

  test('root lama yang kedaluwarsa masih dapat menuju root baru yang berlaku', async () => {
    const repo = await TestRepo.create();
    repo.expires.root = NOW - 1000;
    await repo.write('root');
    repo.expires.root = NOW + YEAR;
    await repo.publish('root');
    expect(versions(await synced(repo))).toEqual([2, 1, 1, 1]);
  });

  test('menolak snapshot dan targets yang berbeda dari hash yang diumumkan', async () => {
    for (const role of ['snapshot', 'targets'] as const) {
      const repo = await TestRepo.create();
      repo.files.set(
        `1.${role}.json`,
        await signFile(
          { ...JSON.parse(new TextDecoder().decode(repo.file(`1.${role}.json`))).signed, x: 1 },
          repo.roles[role].keys,
        ),
      );
      expect((await sync(repo)).error).toEqual(refused('hash'));
    }
  });

  test('menolak nomor terbitan lebih dari 2^53−1, nol, pecahan, dan teks', async () => {
    for (const version of [0, -1, 1.5, 2 ** 53, '2']) {
      const repo = await TestRepo.create();
      await repo.write('timestamp', (signed) => ({ ...signed, version: 424242 }));
      const text = new TextDecoder().decode(repo.file('timestamp.json'));
      const changed = text.replace('424242', JSON.stringify(version));
      repo.files.set('timestamp.json', new TextEncoder().encode(changed));
      expect((await sync(repo)).error).toEqual(refused('malformed'));
    }
  });

  test('menolak spesifikasi versi lain dan jenis berkas yang tertukar', async () => {
    for (const change of [{ spec_version: '2.0.0' }, { _type: 'snapshot' }]) {
      const repo = await TestRepo.create();
      await repo.write('timestamp', (signed) => ({ ...signed, ...change }));
      expect((await sync(repo)).error).toEqual(refused('malformed'));
    }
  });

  test('medan yang tidak dikenal ikut ditandatangani, dan tidak mengganggu', async () => {
    const repo = await TestRepo.create();
    await repo.write('timestamp', (signed) => ({ ...signed, 'x-lain': { a: [1, 'dua'] } }));
    expect((await sync(repo)).error).toBeUndefined();
  });

  test('menolak hari yang tidak ada, zona yang tidak tertulis, dan tahun 10000', async () => {
    for (const expires of [
      '2026-02-30T00:00:00Z',
      '2027-01-01T00:00:00',
      '10000-01-01T00:00:00Z',
    ]) {
      const repo = await TestRepo.create();
      await repo.write('timestamp', (signed) => ({ ...signed, expires }));
      expect((await sync(repo)).error).toEqual(refused('malformed'));
    }
  });

  test('berhenti pada 64 root, dan melanjutkan dari sana', async () => {
    const repo = await TestRepo.create();
    for (let i = 0; i < 70; i++) await repo.publish('root');
    const first = await sync(repo);
    expect(first.saved.root.signed.version).toBe(65);
    expect((await sync(repo, first.saved)).saved.root.signed.version).toBe(71);
  });

  test('tidak tersambung di tengah rantai root bukan berarti "root terbaru"', async () => {
    const repo = await TestRepo.create();
    await repo.publish('root', 'root');
    const source = repo.source();
    const offline = {
      get: (name: string, cap: number) =>
        name === '3.root.json' ? Promise.reject(new Error('offline')) : source.get(name, cap),
    };
    const root = await trustRoot(repo.file('1.root.json'));
    let saved = root;
    const save = async (state: Trusted) => {
      saved = state;
    };
    await expect(refresh(root, offline, NOW, save)).rejects.toThrow('offline');
    expect(versions(saved)).toEqual([2, undefined, undefined, undefined]);
  });
});

describe('kunci', () => {
  test('ambang 2 dari 3: satu tanda tangan kurang, dua cukup, satu kunci dua kali tidak', async () => {
    const repo = await TestRepo.create();
    const keys = [await key(1), await key(4), await key(5)];
    repo.roles.timestamp = { keys, threshold: 2 };
    await repo.publish('root');
    for (const [signers, ok] of [
      [keys.slice(0, 1), false],
      [keys.slice(1), true],
    ] as const) {
      repo.signers.timestamp = signers;
      await repo.publish('timestamp');
      const { error } = await sync(repo);
      if (ok) expect(error).toBeUndefined();
      else expect(error).toEqual(refused('signature'));
    }
    const file = JSON.parse(new TextDecoder().decode(repo.file('timestamp.json')));
    file.signatures = [file.signatures[0], file.signatures[0]];
    repo.files.set('timestamp.json', new TextEncoder().encode(JSON.stringify(file)));
    expect((await sync(repo)).error).toEqual(refused('malformed'));
  });

  test('tanda tangan yang rusak tidak dihitung, tetapi tidak menggagalkan yang sah', async () => {
    const repo = await TestRepo.create();
    repo.roles.timestamp = { keys: [await key(1), await key(4)], threshold: 1 };
    await repo.publish('root', 'timestamp');
    const original = new TextDecoder().decode(repo.file('timestamp.json'));
    for (const sig of [
      '',
      '00',
      '0'.repeat(128),
      'ABCD',
      'abc',
      '30060201000201 00',
      '3006020100020101',
    ]) {
      const file = JSON.parse(original);
      file.signatures[1].sig = sig;
      repo.files.set('timestamp.json', new TextEncoder().encode(JSON.stringify(file)));
      expect((await sync(repo)).error).toBeUndefined();
      file.signatures[0].sig = sig;
      repo.files.set('timestamp.json', new TextEncoder().encode(JSON.stringify(file)));
      expect((await sync(repo)).error).toEqual(refused('signature'));
    }
  });

  test('keyid harus benar-benar SHA-256 dari kuncinya', async () => {
    const repo = await TestRepo.create();
    const other = await key(7);
    repo.roles.timestamp = {
      keys: [{ ...(await key(1)), keyid: other.keyid }],
      threshold: 1,
    };
    await repo.publish('root');
    expect((await sync(repo)).error).toEqual(refused('malformed'));
  });

  test('ambang nol dan keyid berulang ditolak; ambang di atas banyaknya kunci tak pernah tercapai', async () => {
    const zero = await TestRepo.create();
    zero.roles.targets.threshold = 0;
    await zero.publish('root');
    expect((await sync(zero)).error).toEqual(refused('malformed'));

    const twice = await TestRepo.create();
    twice.roles.targets.keys.push(...twice.roles.targets.keys);
    await twice.publish('root');
    expect((await sync(twice)).error).toEqual(refused('malformed'));

    const high = await TestRepo.create();
    high.roles.targets.threshold = 2;
    await high.publish('root');
    expect((await sync(high)).error).toEqual(refused('signature'));
  });

  test('memulai hanya dari root yang ditandatangani dirinya sendiri', async () => {
    const repo = await TestRepo.create();
    repo.signers.root = [await key(8)];
    await repo.write('root');
    await expect(trustRoot(repo.file('1.root.json'))).rejects.toEqual(refused('signature'));
  });
});
