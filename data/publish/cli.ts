/** `suluh`: the command line of those who make an index. Started by suluh.mjs; see README.md. */
import { chooseLanguage, MESSAGES } from './messages/index.ts';
import { runProgram, UsageError } from './program.ts';
import { UserError, type World } from './world.ts';

const argv = process.argv.slice(2);
const language = chooseLanguage(argv, process.env.SULUH_LANG);
const messages = MESSAGES[language ?? 'id'];
const world: World = {
  messages,
  language: language ?? 'id',
  json: false,
  stdout: process.stdout,
  stderr: process.stderr,
};

// `suluh match … | head`: the reader has enough, and that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

try {
  if (language === null) throw new UsageError(messages.usage.badLang);
  process.exitCode = await runProgram(argv, world);
} catch (error) {
  const foreseen = error instanceof UserError || error instanceof UsageError;
  const detail = error instanceof Error ? error.message : String(error);
  console.error(foreseen ? detail : messages.unexpected(detail));
  if (!foreseen && process.env.SULUH_DEBUG === '1') console.error(error);
  process.exitCode = foreseen ? 2 : 1;
}
