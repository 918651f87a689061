/** nginx (Debian's package) on loopback, over one folder, with a log that tells what it sent. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall, onPath } from '../debian.ts';

/** nginx is missing, with the one line that says what to do. */
export class NginxMissingError extends Error {
  override name = 'NginxMissingError';
}

/** Path of nginx; as root on Debian its package is installed. Throws NginxMissingError. */
export function ensureNginx(say: (line: string) => void): string {
  const found = onPath('nginx') ?? (aptInstall('nginx', say) ? onPath('nginx') : undefined);
  if (found) return found;
  throw new NginxMissingError(
    'nginx tidak ada dan tidak dapat dipasang di sini: pasang paket Debian `nginx`, lalu jalankan lagi.',
  );
}

/** One answer as nginx logged it; `sent` and `received` with all headers, in bytes. */
export interface Answer {
  path: string;
  status: number;
  sent: number;
  body: number;
  received: number;
}

export interface Nginx {
  url: string;
  /** The answers since the last call. */
  answers(): Promise<Answer[]>;
  /** Processor time of the one worker so far, in milliseconds. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/**
 * Starts one worker over `root`, set up as the guide for offices says (with `gzip`; without it, as
 * the plainest host does). `work` is for its own files.
 */
export async function startNginx(
  program: string,
  root: string,
  work: string,
  gzip: boolean,
): Promise<Nginx> {
  const port = await freePort();
  const log = join(work, 'access.log');
  writeFileSync(join(work, 'nginx.conf'), config({ port, root, work, log, gzip }));
  const master = spawn(program, ['-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/`;
  await untilItAnswers(url, master);
  const worker = Number(
    readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8').split(' ')[0],
  );
  let read = 1;
  return {
    url,
    async answers() {
      // The log is written every second.
      await pause(1500);
      const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
      const fresh = lines.slice(read).map(parse);
      read = lines.length;
      return fresh;
    },
    cpuMs() {
      const stat = readFileSync(`/proc/${worker}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // utime and stime, in ticks of 10 ms.
      return (Number(stat[11]) + Number(stat[12])) * 10;
    },
    async stop() {
      const ended = new Promise((done) => master.once('exit', done));
      master.kill('SIGTERM');
      await ended;
    },
  };
}

function config(c: { port: number; root: string; work: string; log: string; gzip: boolean }) {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `
${user}
daemon off;
worker_processes 1;
pid ${join(c.work, 'nginx.pid')};
worker_rlimit_nofile 16384;
events { worker_connections 8192; }
http {
  types { application/json json; application/gzip gz; }
  log_format counted '$uri $status $bytes_sent $body_bytes_sent $request_length';
  access_log ${c.log} counted buffer=256k flush=1s;
  client_body_temp_path ${c.work}/body;
  proxy_temp_path ${c.work}/proxy;
  fastcgi_temp_path ${c.work}/fastcgi;
  uwsgi_temp_path ${c.work}/uwsgi;
  scgi_temp_path ${c.work}/scgi;
  sendfile on;
  tcp_nopush on;
  server {
    listen 127.0.0.1:${c.port} backlog=4096;
    root ${c.root};
    location / {
      add_header Access-Control-Allow-Origin "*" always;
      gzip ${c.gzip ? 'on' : 'off'};
      gzip_types application/json;
    }
  }
}
`;
}

function parse(line: string): Answer {
  const [path = '', ...numbers] = line.split(' ');
  const [status = 0, sent = 0, body = 0, received = 0] = numbers.map(Number);
  return { path, status, sent, body, received };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilItAnswers(url: string, master: ChildProcess): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (master.exitCode !== null) throw new Error(`nginx ended with ${master.exitCode}`);
    // One request, and one line of the log, when it succeeds.
    if (await fetch(url).catch(() => null)) return;
    await pause(100);
  }
  throw new Error('nginx does not answer');
}
