/**
 * `npm run soak`: simulated days of publishers, daily deltas, random faults, and clients that go
 * offline, are killed and come back. Ends with 1 unless every client holds exactly the records
 * that every publisher published, word for word. Everything is decided by --seed; --days,
 * --publishers, --clients and --records (of a publisher's first day) make it shorter or longer.
 */
import { parseArgs } from 'node:util';
import { storedLines } from '#data/sync/feed/stored-lines.ts';
import { Follower } from '#tests/unit/sync/follower.ts';
import { seededRandom } from '#tests/unit/sync/mutations.ts';
import { SoakPublisher } from './soak/publisher.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '90' },
    publishers: { type: 'string', default: '20' },
    clients: { type: 'string', default: '3' },
    records: { type: 'string', default: '60' },
    seed: { type: 'string', default: '20261123' },
  },
});
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 24);
const faults: Record<string, number> = {};
/** Turned off for the last day, so that everybody can catch up. */
let faulty = true;

const publishers: SoakPublisher[] = [];
for (let i = 0; i < Number(values.publishers); i++) {
  publishers.push(await SoakPublisher.create(`p${i}`, START));
}

interface Client {
  name: string;
  follower: Follower;
  /** How often each address was asked: a fault is decided by that, not by the order of answers. */
  asked: Map<string, number>;
  bytes: number;
  requests: number;
}
const clients: Client[] = Array.from({ length: Number(values.clients) }, (_, i) => {
  const name = `klien ${i + 1}`;
  const client: Client = {
    name,
    follower: new Follower(),
    asked: new Map(),
    bytes: 0,
    requests: 0,
  };
  client.follower.deadlines = { fetch: (url) => answer(client, new URL(String(url))) };
  client.follower.publisherDeadlineMs = 60_000;
  return client;
});

const days = Number(values.days);
const began = performance.now();
for (let day = 0; day < days; day++) {
  const now = START + day * DAY;
  for (const publisher of publishers) {
    const random = decided('day', publisher.entry.id, day);
    await publisher.day(now, random, Number(values.records));
  }
  faulty = day < days - 1;
  for (const client of clients) {
    // Four polls a day; a client is away for whole days now and then.
    const away = faulty && decided('away', client.name, day)() < 0.1;
    for (let poll = 0; poll < 4 && !away; poll++) {
      client.follower.now = now + poll * (DAY / 4);
      await pollOrDie(client, `${day}.${poll}`);
    }
  }
  if (day % 10 === 9) console.log(`hari ${day + 1}: ${Math.round(performance.now() - began)} ms`);
}

const wanted = new Map(publishers.flatMap(({ texts }) => [...texts]));
let wrong = 0;
for (const { name, follower, bytes, requests } of clients) {
  const ids = follower.ids();
  const texts = await heldTexts(follower);
  const same = ids.length === wanted.size && ids.every((id) => texts.get(id) === wanted.get(id));
  if (!same) {
    wrong++;
    for (const [id, { problem }] of follower.schedules) if (problem) console.log(id, problem);
  }
  const segments = follower.generation?.head.segments.length ?? 0;
  const perDay = (n: number) => Math.round(n / days).toLocaleString('id-ID');
  console.log(
    `${name}: ${same ? 'sama' : 'BERBEDA'}, ${ids.length}/${wanted.size} catatan, ${segments} segmen, ${perDay(bytes)} bait/hari, ${perDay(requests)} permintaan/hari`,
  );
}
console.log(`gangguan: ${JSON.stringify(faults)}; seed ${values.seed}`);
if (days > 3 && Object.keys(faults).length < 5) throw new Error('hardly any fault was injected');
process.exitCode = wrong === 0 ? 0 : 1;

/** Every record's text as the client's segments hold it. */
async function heldTexts({ generation }: Follower): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (!generation) return texts;
  const { head, segments } = generation;
  const stored = async (name: string) => segments.get(name) ?? new Uint8Array(0);
  for await (const { op, id, text } of storedLines(head.segments, stored)) {
    if (op === 'put') texts.set(id, JSON.stringify(JSON.parse(text).record));
  }
  return texts;
}

/** A round; now and then the worker dies in it and nothing of its result remains. */
async function pollOrDie({ name, follower }: Client, when: string): Promise<void> {
  const before = {
    feeds: follower.feeds,
    schedules: follower.schedules,
    made: follower.generation,
  };
  await follower.round(publishers.map(({ entry }) => entry));
  if (!faulty || decided('killed', name, when)() > 0.05) return;
  note('killed');
  follower.feeds = before.feeds;
  follower.schedules = before.schedules;
  follower.generation = before.made;
}

/** Chance that the seed and these words decide, whatever else happens at the same time. */
function decided(...words: (string | number)[]): () => number {
  let hash = 0x811c9dc5 ^ Number(values.seed);
  for (const char of words.join(' '))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return seededRandom(hash >>> 0);
}

function note(fault: string): void {
  faults[fault] = (faults[fault] ?? 0) + 1;
}

/** The network: serves a publisher's files, and misbehaves one time in thirty. */
async function answer(client: Client, url: URL): Promise<Response> {
  client.requests++;
  const times = (client.asked.get(url.href) ?? 0) + 1;
  client.asked.set(url.href, times);
  const random = decided('fault', client.name, url.href, times);
  const publisher = publishers.find(({ entry }) => url.href.startsWith(entry.mirrors[0] ?? ' '));
  const path = decodeURIComponent(url.pathname).slice(1);
  const bytes = publisher?.files.get(path);
  const fault = faulty && random() < 0.033 ? Math.floor(random() * 6) : -1;
  if (fault === 0) {
    note('offline');
    throw new TypeError('fetch failed');
  }
  if (fault === 1) {
    note('503');
    return new Response(null, { status: 503 });
  }
  if (fault === 2) {
    note('captive portal');
    return new Response('<html>', { headers: { 'content-type': 'text/html' } });
  }
  if (!bytes) return new Response(null, { status: 404 });
  let body = bytes;
  if (fault === 3) {
    note('truncated');
    body = bytes.slice(0, bytes.length / 2);
  }
  if (fault === 4) {
    note('flipped byte');
    body = bytes.slice();
    const at = Math.floor(random() * body.length);
    body[at] = (body[at] ?? 0) ^ 1;
  }
  if (fault === 5 && path === 'metadata/timestamp.json' && publisher?.lastTimestamp) {
    note('stale mirror');
    body = publisher.lastTimestamp;
  }
  client.bytes += body.length;
  return new Response(body);
}
