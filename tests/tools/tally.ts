/**
 * `npm run tally -- NAME=EXITCODE …`: the last line of .ci/run. A check with a Vitest report counts
 * its tests; a check without one counts as one. A check that failed counts at least one failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { addUp, type Check } from './tally/add-up.ts';

const checks = process.argv.slice(2).map((argument): Check => {
  const [name = '', status = ''] = argument.split('=');
  const report = join(ROOT, `.output/reports/${name}.json`);
  return {
    name,
    ok: status === '0',
    report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
  };
});
const { passed, failed, lines } = addUp(checks);
console.log([...lines, `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed > 0 || checks.length === 0 ? 1 : 0;
