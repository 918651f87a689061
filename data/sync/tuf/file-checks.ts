/** Length and hashes of a file against what signed metadata announces. */
import { SyncError } from '../errors.ts';

const ALGORITHMS = { sha256: 'SHA-256', sha512: 'SHA-512' } as const;

/**
 * Checks every announced hash that we know. Throws `hash` when one differs, the length differs,
 * or hashes are announced and none is of a kind that we can compute.
 */
export async function checkFile(
  bytes: Uint8Array<ArrayBuffer>,
  announced: { length?: number | undefined; hashes?: Record<string, string> | undefined },
  name: string,
): Promise<void> {
  if (announced.length !== undefined && bytes.length !== announced.length) {
    throw new SyncError('hash', `${name}: ${bytes.length} bytes, announced ${announced.length}`);
  }
  if (!announced.hashes) return;
  let checked = 0;
  for (const [kind, algorithm] of Object.entries(ALGORITHMS)) {
    const expected = announced.hashes[kind];
    if (expected === undefined) continue;
    const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
    const actual = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
    if (actual !== expected) throw new SyncError('hash', `${name}: ${kind} differs`);
    checked++;
  }
  if (checked === 0) throw new SyncError('hash', `${name}: no hash of a known kind`);
}
