/**
 * `npm run load`: a published folder behind nginx on loopback, and 10,000 simulated clients that
 * poll it, each from its own address over its own connections. What they ask is what the
 * extension's own client asked a moment before, conditions included. Then, from the bytes so
 * measured, the day of ten million clients. `--model`: only that, without nginx.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFiles } from './load/file-server.ts';
import { modelDay, type Poll } from './load/model.ts';
import { ensureNginx, type Nginx, NginxMissingError, startNginx } from './load/nginx.ts';
import { DailyPublisher, type Watched, WatchedClient } from './load/real-client.ts';
import { swarm } from './load/swarm.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '500' },
    records: { type: 'string', default: '2000' },
    days: { type: 'string', default: '30' },
    gzip: { type: 'boolean', default: false },
    model: { type: 'boolean', default: false },
  },
});
/** Headers of a request and its answer where no server's log tells them. */
const HEADERS = 1000;
const number = (n: number, digits = 0) =>
  n.toLocaleString('id-ID', { maximumFractionDigits: digits });

try {
  if (values.model) await modelOnly();
  else await load(ensureNginx(console.error));
} catch (error) {
  if (!(error instanceof NginxMissingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function load(program: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'suluh-load-'));
  const root = join(work, 'www');
  const publisher = await published();
  write(publisher, root);
  const nginx = await startNginx(program, root, work, values.gzip);
  try {
    const client = new WatchedClient(publisher, nginx.url);
    const first = await client.poll();
    await nginx.answers();
    await measure(nginx, 'pertama kali', first, Math.ceil(Number(values.clients) / 10));
    const idle = await client.poll();
    await nginx.answers();
    const unchanged = await measure(nginx, 'tanpa perubahan', idle, Number(values.clients));
    await publisher.publish();
    write(publisher, root);
    const busy = await client.poll();
    if (!busy.some(({ path }) => path.includes('.delta-')))
      throw new Error('no delta was asked for');
    await nginx.answers();
    const changed = await measure(nginx, 'sesudah terbitan', busy, Number(values.clients));
    tellModel({ unchanged, changed });
  } finally {
    await nginx.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The publisher after all days but the last. */
async function published(): Promise<DailyPublisher> {
  const publisher = await DailyPublisher.create(Number(values.records));
  for (let day = 1; day < Number(values.days); day++) await publisher.publish();
  return publisher;
}

/** Everybody polls once. Returns what one poll costs, from nginx's own log. */
async function measure(
  nginx: Nginx,
  name: string,
  poll: readonly Watched[],
  clients: number,
): Promise<Poll> {
  const cpu = nginx.cpuMs();
  const run = await swarm(nginx.url, poll, clients, Number(values['at-once']));
  const spent = nginx.cpuMs() - cpu;
  const answers = await nginx.answers();
  if (answers.length !== run.requests || run.odd > 0) {
    throw new Error(
      `${answers.length} answers to ${run.requests} requests, ${run.odd} of them odd`,
    );
  }
  const share = (status: number) =>
    number((100 * answers.filter((a) => a.status === status).length) / answers.length);
  const bytes = answers.reduce((sum, { sent, received }) => sum + sent + received, 0);
  const body = answers.reduce((sum, answer) => sum + answer.body, 0);
  const at = (part: number) => number(run.latencies[Math.floor(part * (run.requests - 1))] ?? 0, 1);
  console.log(
    `${name}: ${number(clients)} klien, ${number(run.requests)} permintaan dalam ${number(run.milliseconds / 1000, 1)} s = ` +
      `${number((1000 * run.requests) / run.milliseconds)}/s; 304: ${share(304)} %, 404: ${share(404)} %, 200: ${share(200)} %; ` +
      `${number(bytes / clients)} bait/klien (isi ${number(body / clients)}); ` +
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; ` +
      `nginx ${number((1000 * spent) / run.requests)} µs prosesor per permintaan`,
  );
  return { requests: poll.length, bytes: bytes / clients };
}

/** The same without nginx: bodies from a server in this process, headers as assumed. */
async function modelOnly(): Promise<void> {
  const publisher = await published();
  const server = await serveFiles(publisher.files);
  const client = new WatchedClient(publisher, server.url);
  const cost = async (): Promise<Poll> => {
    const asked = await client.poll();
    const body = asked.reduce((sum, answer) => sum + answer.body, 0);
    return { requests: asked.length, bytes: body + asked.length * HEADERS };
  };
  await cost();
  const unchanged = await cost();
  await publisher.publish();
  tellModel({ unchanged, changed: await cost() });
  server.close();
}

function tellModel(poll: { unchanged: Poll; changed: Poll }): void {
  console.log(`bait sekali tanya: ${JSON.stringify(poll)}`);
  for (const [name, polls] of [
    ['tanpa petunjuk (4 kali sehari)', 4],
    ['dengan petunjuk (1 kali sehari)', 1],
  ] as const) {
    const day = modelDay(poll, polls);
    console.log(
      `10 juta klien, ${name}: ${number(day.requestsPerSecond)} permintaan/detik, ` +
        `${number(day.terabytes, 1)} TB/hari, ${number(day.kilobytesPerClient)} kB/klien/hari`,
    );
  }
}

/** As the command line does: everything else first, the timestamp last, each file in one move. */
function write(publisher: DailyPublisher, root: string): void {
  const last = 'metadata/timestamp.json';
  for (const [name, bytes] of [...publisher.files].sort(
    ([a], [b]) => Number(a === last) - Number(b === last),
  )) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
  }
}
