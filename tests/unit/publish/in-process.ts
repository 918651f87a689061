/**
 * The commands, run in this process (their real one costs seconds each; cli.test.ts starts it),
 * and a repository to run them on. Records and names are invented.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { expect, onTestFinished } from 'vitest';
import { staticServer } from '#data/publish/commands/serve.ts';
import { MESSAGES } from '#data/publish/messages/index.ts';
import { runProgram, UsageError } from '#data/publish/program.ts';
import { UserError, type World } from '#data/publish/world.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { Follower } from '../sync/follower.ts';
import { folder, jsonl, PUBLISHER, type Run, review } from './run-suluh.ts';

process.env.SULUH_PASSPHRASE = 'kata sandi untuk ujian';

/** Runs a command as the process would: what a person can mend ends with 2. */
export async function suluh(args: string[]): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    Object.assign(Object.create(process[name]), {
      write(text: string) {
        texts[name] += text;
        return true;
      },
    });
  const world: World = {
    messages: MESSAGES.id,
    language: 'id',
    json: false,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  };
  try {
    return { code: await runProgram(args, world), ...texts };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UsageError)) throw error;
    return { code: 2, ...texts, stderr: error.message };
  }
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** Invented claims `from` to `to`, one a line, and their publisher. */
export const claims = (from: number, to: number) =>
  jsonl(
    PUBLISHER,
    ...Array.from({ length: to - from }, (_, i) =>
      review({ id: `contoh:${from + i}`, claim: `Klaim buatan ${from + i} tentang bantuan` }),
    ),
  );

/** A repository just begun, served on loopback, and a client that follows it. */
export async function scene() {
  const at = folder({ 'satu.jsonl': claims(0, 40), 'dua.jsonl': claims(1, 42) });
  const dir = ['--dir', at('terbit')];
  const run = (...args: string[]) => suluh([...args, ...dir, '--json']);
  const url = await listen(staticServer(at('terbit/public')));
  const begun = await run(
    ...['init', '--id', 'contoh', '--name', 'Penerbit Contoh', '--type', 'government'],
    ...['--mirror', url, '--link-host', 'contoh.go.id'],
  );
  expect(begun.stderr).toBe('');
  const { rootSha256 } = JSON.parse(begun.stdout);
  const config = JSON.parse(readFileSync(at('terbit/suluh.json'), 'utf8'));
  const entry = PublisherEntry.parse({ ...config, rootSha256 });
  const follower = new Follower();
  follower.now = Date.now();
  return { at, run, url, entry, follower };
}
