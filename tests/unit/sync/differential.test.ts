/**
 * Our client and tuf-js (the TUF project's own for Node) read the same mutated repositories.
 * What tuf-js refuses we refuse, and what we accept leaves the same versions trusted. We may be
 * stricter, for reasons of form only; how often is counted, so that "refuses all" cannot pass.
 * SULUH_DIFFERENTIAL=5000 runs as many cases; SULUH_SEED starts elsewhere. Cases are generated.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BaseFetcher, Updater } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { refresh } from '#data/sync/client/refresh.ts';
import { SyncError } from '#data/sync/errors.ts';
import { type Trusted, trustRoot } from '#data/sync/tuf/trusted.ts';
import { mutate, seededRandom } from './mutations.ts';
import { NOW, TestRepo } from './repo.ts';

const CASES = Number(process.env.SULUH_DIFFERENTIAL ?? 150);
const SEED = Number(process.env.SULUH_SEED ?? 20_261_123);
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;
/** Where we may refuse what tuf-js accepts: form, caps, keyids, two contents under one version. */
const STRICTER = new Set(['malformed', 'too-large', 'same-version']);

let directory = '';
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  directory = await mkdtemp(join(tmpdir(), 'suluh-tuf-'));
});
afterAll(async () => {
  vi.useRealTimers();
  await rm(directory, { recursive: true });
});

class FileFetcher extends BaseFetcher {
  repo: TestRepo | undefined;
  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const bytes = this.repo?.files.get(url.replace('https://repo.invalid/', ''));
    if (!bytes) throw new DownloadHTTPError(url, 404);
    return new Blob([bytes]).stream();
  }
}

async function oracle(repo: TestRepo, fetcher: FileFetcher, metadataDir: string) {
  fetcher.repo = repo;
  try {
    const updater = new Updater({
      metadataDir,
      metadataBaseUrl: 'https://repo.invalid',
      fetcher,
      config: { maxRootRotations: 64 },
    });
    await updater.refresh();
    return null;
  } catch (error) {
    return error;
  }
}

async function oracleVersions(metadataDir: string): Promise<number[]> {
  return Promise.all(
    ROLES.map(async (role) => {
      const text = await readFile(join(metadataDir, `${role}.json`), 'utf8');
      return JSON.parse(text).signed.version;
    }),
  );
}

test(`${CASES} repositori yang diubah-ubah: keputusan yang sama dengan tuf-js`, async () => {
  const counts = { bothAccept: 0, bothRefuse: 0, stricter: 0 };
  for (let i = 0; i < CASES; i++) {
    const random = seededRandom(SEED + i);
    const repo = await TestRepo.create();
    const metadataDir = await mkdtemp(join(directory, 'case-'));
    await writeFile(join(metadataDir, 'root.json'), repo.file('1.root.json'));
    const fetcher = new FileFetcher();
    let trusted: Trusted = await trustRoot(repo.file('1.root.json'));
    const save = async (state: Trusted) => {
      trusted = state;
    };
    const steps: string[] = [];
    for (let round = 0; round < 3; round++) {
      steps.push(...(await mutate(repo, random)));
      const theirs = await oracle(repo, fetcher, metadataDir);
      const ours: unknown = await refresh(trusted, repo.source(), NOW, save).then(
        () => null,
        (error: unknown) => error,
      );
      const told = `seed ${SEED + i}, ${steps.join(' → ')}\n  tuf-js: ${theirs}\n  kami: ${ours instanceof SyncError ? `${ours.code} ${ours.detail}` : ours}`;
      if (ours !== null && !(ours instanceof SyncError)) throw new Error(told);
      if (theirs === null && ours === null) {
        counts.bothAccept++;
        const versions = ROLES.map((role) => trusted[role]?.signed.version);
        expect(versions, told).toEqual(await oracleVersions(metadataDir));
      } else if (theirs !== null && ours !== null) {
        counts.bothRefuse++;
      } else {
        expect(theirs, told).toBeNull();
        expect(STRICTER.has(ours?.code ?? ''), told).toBe(true);
        counts.stricter++;
        break;
      }
    }
  }
  console.log(`differential: ${JSON.stringify(counts)}`);
  expect(counts.bothAccept).toBeGreaterThan(CASES / 2);
  expect(counts.bothRefuse).toBeGreaterThan(CASES / 4);
  expect(counts.stricter).toBeLessThan(CASES / 4);
}, 3_600_000);
