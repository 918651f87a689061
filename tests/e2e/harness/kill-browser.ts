/** Ends a browser as a power cut does. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Suluh } from '#tests/tools/launch.ts';

/** Sends SIGKILL to the browser that a test started on this profile, and waits for its end. */
export async function killBrowser(suluh: Suluh, profile: string): Promise<void> {
  const gone = new Promise((done) => suluh.context.once('close', done));
  for (const pid of browsersOn(profile)) process.kill(pid, 'SIGKILL');
  await gone;
  while (browsersOn(profile).length > 0) await new Promise((done) => setTimeout(done, 50));
}

/** The processes whose command line names this profile, the browser's own first. */
function browsersOn(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.includes(`--user-data-dir=${profile}`);
      } catch {
        return false; // it ended meanwhile
      }
    });
}
