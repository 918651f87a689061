/** Asks for the key passphrase: a file, the environment, or a person at a terminal. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UserError, type World } from '../world.ts';
import { repositoryMessages } from './messages.ts';

const LEAST = 12;

/** The passphrase; `fresh` refuses a short one, for keys about to be made. */
export async function askPassphrase(
  file: string | undefined,
  world: World,
  fresh = false,
): Promise<string> {
  const say = repositoryMessages(world.language);
  const given = await find(file, say, world);
  if (given === '') throw new UserError(say.needPassphrase);
  if (fresh && given.length < LEAST) throw new UserError(say.shortPassphrase);
  return given;
}

async function find(
  file: string | undefined,
  say: ReturnType<typeof repositoryMessages>,
  world: World,
): Promise<string> {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) throw new UserError(say.noPassphraseFile(file));
    return text.trimEnd();
  }
  if (process.env.SULUH_PASSPHRASE !== undefined) return process.env.SULUH_PASSPHRASE;
  if (!process.stdin.isTTY) return '';
  world.stderr.write(say.passphrase);
  // What is typed is not shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    world.stderr.write('\n');
  }
}
