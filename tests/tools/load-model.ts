/**
 * `npm run load:model`: what ten million clients ask of the static hosts, by arithmetic over the
 * sizes of a real publication (thirty days of one publisher, made here). No network is involved.
 */
import { seededRandom } from '#tests/unit/sync/mutations.ts';
import { SoakPublisher } from './soak/publisher.ts';

const CLIENTS = 10_000_000;
/** Publishers that a client follows. */
const FOLLOWED = 10;
/** Publications of one publisher a day. */
const PUBLICATIONS = 1;
/** Bytes of request line, headers and TLS records around each answer, both ways. */
const OVERHEAD = 900;
/** Clients that are switched on on a given day. */
const AWAKE = 0.6;
const DAY = 86_400_000;

const random = seededRandom(20_261_124);
const publisher = await SoakPublisher.create('model', 0);
for (let day = 0; day < 30; day++) await publisher.day(day * DAY, random, 2000);
const size = (pattern: RegExp) => {
  const found = [...publisher.files]
    .filter(([name]) => pattern.test(name))
    .map(([, b]) => b.length);
  return found.at(-1) ?? 0;
};
const bytes = {
  timestamp: size(/timestamp/),
  snapshot: size(/\.snapshot\./),
  targets: size(/\.targets\.json/),
  delta: size(/\.delta-/),
};
console.log(`bait: ${JSON.stringify(bytes)}`);

/** Questions a day and publisher: every six hours, or once when the publisher hints so. */
for (const [name, polls] of [
  ['tanpa petunjuk (4 kali sehari)', 4],
  ['dengan petunjuk (1 kali sehari)', 1],
] as const) {
  const changed = Math.min(PUBLICATIONS, polls);
  // Each question: the next root (404) and the timestamp; each change: snapshot, targets, a delta.
  const requests = polls * 2 + changed * 3;
  const unchanged = (polls - changed) * OVERHEAD;
  const onChange = bytes.timestamp + bytes.snapshot + bytes.targets + bytes.delta + 4 * OVERHEAD;
  const perFeed = polls * OVERHEAD + unchanged + changed * onChange;
  const feeds = CLIENTS * AWAKE * FOLLOWED;
  const perSecond = Math.round((feeds * requests) / 86_400).toLocaleString('id-ID');
  const terabytes = ((feeds * perFeed) / 1e12).toFixed(1);
  const perClient = Math.round((FOLLOWED * perFeed) / 1000).toLocaleString('id-ID');
  console.log(
    `${name}: ${perSecond} permintaan/detik, ${terabytes} TB/hari, ${perClient} kB/klien/hari`,
  );
}
