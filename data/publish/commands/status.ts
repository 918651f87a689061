/** `suluh status`: expiry of what is published, and how its server answers. */
import { segmentTargets } from '#data/sync/feed/targets.ts';
import { repositoryMessages } from '../repository/messages.ts';
import { DAY } from '../repository/metadata.ts';
import { Workspace } from '../repository/workspace.ts';
import { type ExitCode, type World, write } from '../world.ts';
import { checkServer } from './check-server.ts';

/** Days before its end at which a file is worth a warning. */
const SOON = { root: 60, targets: 60, snapshot: 60, timestamp: 2 };
const ROLES = ['root', 'targets', 'snapshot', 'timestamp'] as const;

interface Finding {
  severity: 'fine' | 'warning' | 'error';
  text: string;
}

/**
 * Checks the folder, the mirror at `url` when one is given, and with `mirrors` all of suluh.json.
 * Exit code 2 on any error.
 */
export async function status(
  options: { directory: string; url?: string | undefined; mirrors?: boolean; now?: number },
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
  const places = options.mirrors ? [...config.mirrors] : [];
  if (options.url !== undefined) places.push(options.url);
  for (const url of places) {
    const wrong = await checkServer(url, published, now, say);
    for (const text of wrong) findings.push({ severity: 'error', text });
    if (wrong.length === 0) findings.push({ severity: 'fine', text: say.mirrorFine(url) });
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
