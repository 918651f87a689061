/**
 * `npm run lint:firefox`: web-ext's linter (the one of addons.mozilla.org) on the Firefox build.
 * No error may appear, and no warning but the ones listed here with their reason.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild, FIREFOX, ROOT } from './build.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Code of the warning → which dependency causes it, and why it is harmless. */
const KNOWN: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's innerHTML property; nothing of ours sets it (Biome forbids it)",
  DANGEROUS_EVAL: "Zod's probe whether Function may be used; caught, the CSP says no",
};

const folder = ensureBuild(FIREFOX);
const bin = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [bin, 'lint', '--source-dir', folder, '--output', 'json'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
);
let report: { errors: Message[]; warnings: Message[]; notices: Message[] };
try {
  report = JSON.parse(stdout);
} catch {
  console.error(`web-ext lint gave no report.\n${stderr}`);
  process.exit(1);
}
// Once a file, no more: the second one would be ours.
const seen = new Set<string>();
const strange = report.warnings.filter(({ code, file }) => {
  const place = `${code} ${file}`;
  const known = KNOWN[code] !== undefined && !seen.has(place);
  seen.add(place);
  return !known;
});
const unexpected = [...report.errors, ...strange];
for (const { code, message, file, line } of unexpected) {
  console.error(`${code}: ${message} (${file ?? 'package'}${line ? `:${line}` : ''})`);
}
for (const { code, file } of report.warnings) {
  if (KNOWN[code]) console.log(`known: ${code} in ${file}: ${KNOWN[code]}`);
}
console.log(`${unexpected.length} unexpected, ${report.warnings.length} warnings in all`);
process.exitCode = unexpected.length > 0 ? 1 : 0;
