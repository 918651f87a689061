/** Many clients that repeat what one real client asked; each with an address and connections of its own. */
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request of a poll, as a real client made it. */
export interface Asked {
  path: string;
  headers: Record<string, string>;
  status: number;
}

export interface SwarmRun {
  requests: number;
  milliseconds: number;
  /** Sorted, one a request. */
  latencies: Float64Array;
  /** Answers whose status was another than the real client's. */
  odd: number;
}

/** What Chromium's extension worker sends along besides the conditions. */
const BROWSER = {
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7',
  'cache-control': 'max-age=0',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'none',
};

/** Every client polls once: the requests of `poll` one after another over one connection. */
export async function swarm(
  base: string,
  poll: readonly Asked[],
  clients: number,
  atOnce: number,
): Promise<SwarmRun> {
  const latencies = new Float64Array(clients * poll.length);
  let made = 0;
  let odd = 0;
  let next = 0;
  const began = performance.now();
  const lane = async () => {
    while (next < clients) {
      const client = next++;
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (const asked of poll) {
        const sent = performance.now();
        if ((await answered(base, asked, agent, addressOf(client))) !== asked.status) odd++;
        latencies[made++] = performance.now() - sent;
      }
      agent.destroy();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, clients) }, lane));
  return {
    requests: made,
    milliseconds: performance.now() - began,
    latencies: latencies.sort(),
    odd,
  };
}

/** On Linux loopback is a whole 127/8: no two clients share an address, and ports never run out. */
function addressOf(client: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  return `127.${1 + (client >> 16)}.${(client >> 8) & 255}.${client & 255}`;
}

function answered(
  base: string,
  asked: Asked,
  agent: Agent,
  localAddress?: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...BROWSER, ...asked.headers };
    const request = get(new URL(asked.path, base), { agent, localAddress, headers }, (response) => {
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
      response.resume();
    });
    request.on('error', reject);
  });
}
