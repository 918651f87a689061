/** Ways to break what the extension stands on, as disks, updates and bad publishers do. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signStarter } from '#data/publish/starter.ts';
import { encodeSegment, GenerationHead, readChunkLines, SegmentLine } from '#data/schema/index.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import type { Suluh } from '#tests/tools/launch.ts';

/** A copy of the release whose record `id` has no claim and no rating; everything else holds, signatures too. */
export async function packageWithUnreadable(id: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'suluh-broken-'));
  cpSync(ensureBuild(CHROME), folder, { recursive: true });
  const seed = (name: string) => join(folder, 'seed', name);
  const head = GenerationHead.parse(JSON.parse(readFileSync(seed('head.json'), 'utf8')));
  for (const [i, info] of head.segments.entries()) {
    const bytes = bytesOf(seed(info.name));
    const lines: SegmentLine[] = [];
    for (const chunk of info.chunks) {
      for (const json of await readChunkLines(bytes, chunk)) {
        const line = SegmentLine.parse(JSON.parse(json));
        if (line.op === 'put' && line.record.id === id) {
          Object.assign(line.record, { claim: 7, rating: { label: '', value: 'gibberish' } });
        }
        lines.push(line);
      }
    }
    const segment = await encodeSegment(info.name, lines);
    head.segments[i] = segment.info;
    writeFileSync(seed(info.name), segment.bytes);
  }
  writeFileSync(seed('head.json'), JSON.stringify(head));
  const files = new Map(head.segments.map(({ name }) => [name, bytesOf(seed(name))]));
  const { metadata } = await signStarter({ head, files }, Date.now());
  for (const [name, bytes] of metadata) writeFileSync(seed(name), bytes);
  return folder;
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(path));
}

/** Overwrites bytes of a stored blob, from one of the extension's own pages. */
export async function damageStored(
  suluh: Suluh,
  table: 'indexes' | 'segments',
  column: 'matcher' | 'bytes',
  bytes: 'header' | 'everything',
): Promise<void> {
  const page = await suluh.context.newPage();
  await page.goto(suluh.url('options.html'));
  await page.evaluate(
    async ([store, name, part]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('suluh'));
      const rows = db.transaction(store, 'readwrite').objectStore(store);
      for (const row of await done(rows.getAll())) {
        const view = new Uint8Array(row[name]);
        view.fill(0xff, 0, part === 'header' ? 16 : view.length);
        await done(rows.put(row));
      }
      db.close();
    },
    [table, column, bytes] as const,
  );
  await page.close();
}
