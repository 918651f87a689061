/** How a mirror answers: read by the extension's own client, and compared with what is here. */
import { httpMetadata, httpTarget } from '#data/sync/client/http-source.ts';
import { refresh } from '#data/sync/client/refresh.ts';
import { SyncError } from '#data/sync/errors.ts';
import { segmentTargets } from '#data/sync/feed/targets.ts';
import { trustRoot } from '#data/sync/tuf/trusted.ts';
import type { repositoryMessages } from '../repository/messages.ts';
import type { Published } from '../repository/workspace.ts';

/** What is wrong with the mirror at `url`, each a sentence; none when all is well. */
export async function checkServer(
  url: string,
  published: Published,
  now: number,
  say: ReturnType<typeof repositoryMessages>,
): Promise<string[]> {
  const base = url.endsWith('/') ? url : `${url}/`;
  const wrong: string[] = [];
  try {
    const start = await trustRoot(published.root.bytes);
    const { trusted } = await refresh(start, httpMetadata(`${base}metadata/`), now, async () => {});
    const there = trusted.timestamp?.signed.version ?? 0;
    const here = published.timestamp.signed.version;
    if (there < here) wrong.push(say.stale(base, there, here));
    if (there > here) wrong.push(say.ahead(base, there, here));
    const targets = trusted.targets?.signed ?? { targets: {} };
    const [segment] = segmentTargets(targets).usable;
    const paths = ['metadata/timestamp.json'];
    if (segment) paths.push(`targets/${segment.sha256}.${segment.name}`);
    for (const path of paths) {
      const { headers } = await fetch(new URL(path, base), {
        headers: { origin: 'chrome-extension://suluh' },
      });
      if (headers.get('access-control-allow-origin') !== '*') wrong.push(say.noCors(base + path));
      const encoding = headers.get('content-encoding');
      if (encoding && path !== paths[0]) wrong.push(say.encoded(base + path));
    }
    for (const [name, file] of Object.entries(targets.targets)) {
      await httpTarget(`${base}targets/`, name, file, true);
    }
    const missing = await fetch(new URL('metadata/0.root.json', base));
    if (missing.ok) wrong.push(say.asHtml(base));
  } catch (cause) {
    const isKnown = cause instanceof SyncError;
    const detail = isKnown ? `${cause.message} (${cause.code}: ${cause.detail})` : String(cause);
    wrong.push(say.failedStatus(base, detail));
  }
  return wrong;
}
