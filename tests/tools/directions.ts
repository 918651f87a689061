/** `npm run directions`: exits 1 on an import that DESIGN.md's table does not list. */
import { ROOT } from './build.ts';
import { checkDirections, judge } from './directions/check.ts';

const { ok, lines } = judge(await checkDirections(ROOT));
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
