/** Small files that the registry lists under names of one kind: publishers' entries, hooks for sites. */
import type { OpenRepository } from '../client/repository.ts';

export interface TargetKind<T> {
  /** Its first group is whom a file is about. */
  name: RegExp;
  maxBytes: number;
  /** Null where the bytes are no such file. */
  parse(bytes: Uint8Array): T | null;
}

/**
 * The files of a kind with the SHA-256 of each; what is `known` by it is not downloaded again. Files
 * that are too large or do not parse are left out. Downloads as it is asked for the next.
 */
export async function* targetsOf<T>(
  { trusted, download }: OpenRepository,
  { name: pattern, maxBytes, parse }: TargetKind<T>,
  known: ReadonlyMap<string, T>,
): AsyncGenerator<{ about: string; sha256: string; value: T }> {
  for (const [name, file] of Object.entries(trusted.targets?.signed.targets ?? {})) {
    const about = pattern.exec(name)?.[1];
    const sha256 = file.hashes.sha256;
    if (about === undefined || sha256 === undefined || file.length > maxBytes) continue;
    const value = known.get(sha256) ?? parse(await download(name, file));
    if (value !== null) yield { about, sha256, value };
  }
}

/** Strict UTF-8 and JSON; undefined where the bytes are not that. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
