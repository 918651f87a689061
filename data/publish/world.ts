import { once } from 'node:events';
import type { Language, Messages } from './messages/index.ts';

/** What a command may touch besides its files: the two outputs and the language. */
export interface World {
  messages: Messages;
  language: Language;
  /** True for `--json`: one report object instead of sentences. */
  json: boolean;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** How a command ended: 0 done, 1 our own or the machine's fault, 2 something wrong in the input. */
export type ExitCode = 0 | 1 | 2;

/** Something that a person can mend; `message` is the sentence to show. */
export class UserError extends Error {}

/** Writes and, when the reader is slower than we are, waits for it. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
