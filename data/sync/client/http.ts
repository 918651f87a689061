/** One download: capped in bytes, limited in time, never redirected, told apart by what failed. */
import { SyncError } from '../errors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Limits of one download. */
export interface DownloadLimits {
  maxBytes: number;
  /** For the whole body; a server that drips one byte a second is cut off too. */
  deadlineMs: number;
  signal?: AbortSignal | undefined;
}

/** What came, or that the file has not changed since `etag`. */
export type Downloaded =
  | { changed: true; bytes: Bytes; etag: string | undefined }
  | { changed: false };

/**
 * Downloads one file.
 * `etag`: for programs outside a browser. In the extension it must stay undefined: a request with
 * `If-None-Match` needs a CORS preflight that static hosts do not answer, and `cache: 'no-cache'`
 * makes the browser's own cache ask conditionally without one.
 * Throws SyncError `network`, `timeout`, `http` (with `status`), `not-data` or `too-large`.
 */
export async function download(
  url: URL,
  limits: DownloadLimits,
  options: { etag?: string | undefined; fetch?: typeof fetch; cache?: RequestCache } = {},
): Promise<Downloaded> {
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  const signal = limits.signal ? AbortSignal.any([deadline, limits.signal]) : deadline;
  try {
    const response = await (options.fetch ?? fetch)(url, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: options.cache ?? 'no-store',
      ...(options.etag !== undefined && { headers: { 'if-none-match': options.etag } }),
    });
    if (response.status === 304) return { changed: false };
    assertUsable(response, url);
    const bytes = await readCapped(response, limits.maxBytes, url);
    // A tag of a body that was not ours would make the mistake last: only the whole reply counts.
    return { changed: true, bytes, etag: response.headers.get('etag') ?? undefined };
  } catch (cause) {
    if (cause instanceof SyncError) throw cause;
    if (limits.signal?.aborted) throw limits.signal.reason;
    throw new SyncError(deadline.aborted ? 'timeout' : 'network', url.href, { cause });
  }
}

function assertUsable(response: Response, url: URL): void {
  // Our hosts are named in signed metadata and on the privacy page: nobody sends us elsewhere.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    throw new SyncError('not-data', `${url.href}: redirected`);
  }
  // 206 was not asked for: a part would pass for the whole where no length is known.
  if (!response.ok || response.status === 206) {
    throw new SyncError('http', `${url.href}: ${response.status}`, {
      status: response.status,
      retryAfter: retryAfterSeconds(response.headers.get('retry-after'), Date.now()),
    });
  }
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new SyncError('not-data', `${url.href}: a web page`);
  }
}

async function readCapped(response: Response, maxBytes: number, url: URL): Promise<Bytes> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    if (announced > maxBytes) throw tooLarge(url, announced, maxBytes);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > maxBytes) throw tooLarge(url, total, maxBytes);
      if (parts.length === 0 && value[0] === 0x3c) {
        throw new SyncError('not-data', `${url.href}: starts with "<"`);
      }
      parts.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tooLarge(url: URL, size: number, cap: number): SyncError {
  return new SyncError('too-large', `${url.href}: ${size} bytes, at most ${cap}`);
}

/** `Retry-After` in seconds, from either of its two forms; at most a week. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const at = Date.parse(header);
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (at - now) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 604_800) : undefined;
}
