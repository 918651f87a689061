/** The extension's own client, watched: what it asks when it comes, when nothing changed, when something did. */

import { Follower } from '#tests/unit/sync/follower.ts';
import { seededRandom } from '#tests/unit/sync/mutations.ts';
import { SoakPublisher } from '../soak/publisher.ts';
import type { Asked } from './swarm.ts';

const START = Date.UTC(2026, 10, 24);
const DAY = 86_400_000;

/** A request, and the bytes of the answer's body. */
export interface Watched extends Asked {
  body: number;
}

/** A publisher that publishes daily; records are generated. */
export class DailyPublisher {
  readonly #publisher: SoakPublisher;
  readonly #records: number;
  readonly #random = seededRandom(20_261_124);
  day = 0;

  private constructor(publisher: SoakPublisher, records: number) {
    this.#publisher = publisher;
    this.#records = records;
  }

  static async create(records: number): Promise<DailyPublisher> {
    return new DailyPublisher(await SoakPublisher.create('beban', START), records);
  }

  get files() {
    return this.#publisher.files;
  }

  /** How a client is told of this publisher, at an address. */
  entryAt(url: string) {
    return { ...this.#publisher.entry, mirrors: [url] };
  }

  async publish(): Promise<void> {
    await this.#publisher.day(START + this.day++ * DAY, this.#random, this.#records);
  }
}

/** A client that follows the publisher at `url`. */
export class WatchedClient {
  readonly #follower = new Follower();
  readonly #of: DailyPublisher;
  readonly #url: string;
  #asked: Watched[] = [];

  constructor(of: DailyPublisher, url: string) {
    this.#of = of;
    this.#url = url;
    const watched: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      const body = new Uint8Array(await response.clone().arrayBuffer()).length;
      const path = new URL(String(input)).pathname;
      const headers = Object.fromEntries(new Headers(init?.headers));
      this.#asked.push({ path, headers, status: response.status, body });
      return response;
    };
    this.#follower.deadlines = { fetch: watched, etags: new Map() };
  }

  /** One poll; throws when it failed. Returns what was asked. */
  async poll(): Promise<Watched[]> {
    this.#asked = [];
    this.#follower.now = START + (this.#of.day - 1) * DAY + DAY / 4;
    const problems = await this.#follower.round([this.#of.entryAt(this.#url)]);
    const problem = Object.values(problems).find((code) => code !== undefined);
    if (problem) throw new Error(`the client failed: ${problem}`);
    return this.#asked;
  }
}
