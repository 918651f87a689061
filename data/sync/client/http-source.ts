/** Metadata and targets of one mirror over HTTP. */
import { SyncError } from '../errors.ts';
import { checkFile } from '../tuf/file-checks.ts';
import type { TargetFile } from '../tuf/schemas.ts';
import { type DownloadLimits, download } from './http.ts';
import type { MetadataSource } from './refresh.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How requests are made; the defaults suit the extension. */
export interface HttpOptions {
  fetch?: typeof fetch;
  metadataDeadlineMs?: number;
  targetDeadlineMs?: number;
  signal?: AbortSignal | undefined;
  /** Remembers entity tags by address, outside browsers only (see download). */
  etags?: Map<string, string>;
  /** Told of every request: address, bytes received, for the privacy page. */
  onRequest?: (url: string, bytes: number) => void;
}

/** Answers that mean "there is no such file": object stores say 403 where listing is forbidden. */
const MISSING = new Set([403, 404, 410]);

/** The metadata folder of a mirror; `base` is its address. */
export function httpMetadata(base: string, options: HttpOptions = {}): MetadataSource {
  return {
    async get(name, maxBytes) {
      const url = under(base, name);
      const limits: DownloadLimits = {
        maxBytes,
        deadlineMs: options.metadataDeadlineMs ?? 30_000,
        signal: options.signal,
      };
      try {
        const got = await download(url, limits, {
          ...(options.fetch && { fetch: options.fetch }),
          etag: options.etags?.get(url.href),
          cache: 'no-cache',
        });
        options.onRequest?.(url.href, got.changed ? got.bytes.length : 0);
        if (!got.changed) return 'unchanged';
        if (got.etag !== undefined) options.etags?.set(url.href, got.etag);
        return got.bytes;
      } catch (error) {
        options.onRequest?.(url.href, 0);
        if (error instanceof SyncError && MISSING.has(error.status ?? 0)) return 'missing';
        throw error;
      }
    },
  };
}

/**
 * 5.7: downloads a target and checks its length and hashes.
 * With consistent snapshots the file's name begins with its hash.
 */
export async function httpTarget(
  base: string,
  path: string,
  file: TargetFile,
  consistent: boolean,
  options: HttpOptions = {},
): Promise<Bytes> {
  const url = under(base, consistent ? hashedPath(path, file) : path);
  const got = await download(
    url,
    {
      maxBytes: file.length,
      deadlineMs: options.targetDeadlineMs ?? 300_000,
      signal: options.signal,
    },
    { ...(options.fetch && { fetch: options.fetch }) },
  ).finally(() => options.onRequest?.(url.href, file.length));
  if (!got.changed) throw new SyncError('http', `${url.href}: 304 unasked`, { status: 304 });
  await checkFile(got.bytes, file, path);
  return got.bytes;
}

function hashedPath(path: string, file: TargetFile): string {
  const hash = file.hashes.sha256 ?? Object.values(file.hashes)[0];
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}${hash}.${path.slice(cut)}`;
}

/** The address of a file below `base`; names that would climb out of it are refused. */
function under(base: string, path: string): URL {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new SyncError('malformed', `path ${path}`);
  }
  const folder = base.endsWith('/') ? base : `${base}/`;
  return new URL(folder + parts.map(encodeURIComponent).join('/'));
}
