/** `suluh status`: expiry of what is published, and how its server answers. */
import { httpMetadata, httpTarget } from '#data/sync/client/http-source.ts';
import { refresh } from '#data/sync/client/refresh.ts';
import { SyncError } from '#data/sync/errors.ts';
import { segmentTargets } from '#data/sync/feed/targets.ts';
import { type Trusted, trustRoot } from '#data/sync/tuf/trusted.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { DAY } from '../repository/metadata.ts';
import { Workspace } from '../repository/workspace.ts';
import { type ExitCode, type World, write } from '../world.ts';

/** Days before its end at which a file is worth a warning. */
const SOON = { root: 60, targets: 60, snapshot: 60, timestamp: 2 };
const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;

interface Finding {
  severity: 'fine' | 'warning' | 'error';
  text: string;
}

/** Checks the folder, and the mirror at `url` when one is given. Exit code 2 on any error. */
export async function status(
  options: { directory: string; url?: string | undefined; now?: number },
  world: World,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const workspace = new Workspace(options.directory, say);
  const config = await workspace.config();
  const now = options.now ?? Date.now();
  const published = await workspace.published();
  const findings = ROLES.map((role): Finding => {
    const { expires } = published[role].signed;
    const days = Math.floor((Date.parse(expires) - now) / DAY);
    if (days < 0) return { severity: 'error', text: say.expired(role, expires) };
    const text = say.expiresIn(role, world.messages.number(days));
    const soon = days < SOON[role];
    return {
      severity: soon ? 'warning' : 'fine',
      text: soon ? `${text}; ${say.soon(role)}` : text,
    };
  });
  if (options.url !== undefined) {
    findings.push(...(await checkServer(options.url, published, now, say)));
  }
  const { usable } = segmentTargets(published.targets.signed);
  const bad = findings.some(({ severity }) => severity === 'error');
  if (world.json) {
    const result = { ok: !bad, id: config.id, segments: usable.length, findings };
    await write(world.stdout, `${JSON.stringify(result)}\n`);
  } else {
    for (const { severity, text } of findings) {
      await write(severity === 'fine' ? world.stdout : world.stderr, `${text}\n`);
    }
    if (!bad) {
      const count = world.messages.number(usable.length);
      await write(world.stdout, `${say.statusFine(config.id, count)}\n`);
    }
  }
  return bad ? 2 : 0;
}

/** Reads the mirror with the extension's own client, and looks at its headers. */
async function checkServer(
  url: string,
  published: Trusted,
  now: number,
  say: ReturnType<typeof repositoryMessages>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const error = (text: string) => findings.push({ severity: 'error', text });
  const base = url.endsWith('/') ? url : `${url}/`;
  try {
    const start = await trustRoot(published.root.bytes);
    const { trusted } = await refresh(start, httpMetadata(`${base}metadata/`), now, async () => {});
    const { usable } = segmentTargets(trusted.targets?.signed ?? { targets: {} });
    const [segment] = usable;
    const paths = ['metadata/timestamp.json'];
    if (segment) paths.push(`targets/${segment.sha256}.${segment.name}`);
    for (const path of paths) {
      const { headers } = await fetch(new URL(path, base), {
        headers: { origin: 'chrome-extension://suluh' },
      });
      if (headers.get('access-control-allow-origin') !== '*') error(say.noCors(base + path));
      const encoding = headers.get('content-encoding');
      if (encoding && path !== paths[0]) error(say.encoded(base + path));
    }
    for (const [name, file] of Object.entries(trusted.targets?.signed.targets ?? {})) {
      await httpTarget(`${base}targets/`, name, file, true);
    }
    const missing = await fetch(new URL('metadata/0.root.json', base));
    if (missing.ok) error(say.asHtml(base));
  } catch (cause) {
    const detail = cause instanceof SyncError ? `${cause.code}, ${cause.detail}` : String(cause);
    error(say.failedStatus(detail));
  }
  return findings;
}
