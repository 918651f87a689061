// Preloaded into a command: kills its own process, as a power cut would, just before the n-th file
// is renamed into place (n is SULUH_TEST_DIE). Where there are fewer, nothing happens.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { rename } = promises;
let renames = 0;

promises.rename = async (from, to) => {
  if (++renames === Number(process.env.SULUH_TEST_DIE)) process.kill(process.pid, 'SIGKILL');
  await rename(from, to);
};
syncBuiltinESMExports();
