/**
 * `npm test [-- VITEST OPTIONS]`: finds or installs the browsers, builds what the end-to-end tests
 * need, runs the projects unit, browser and e2e. `--real` runs the project real instead.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BrowserMissingError, ensureChromium, ensureFirefox } from './browsers.ts';
import { BuildError, CHROME, DEMO, ensureBuild, FIREFOX, ROOT } from './build.ts';
import { hasShared, SHARED } from './shared.ts';

const options = process.argv.slice(2);
const real = options.includes('--real');
const rest = options.filter((option) => option !== '--real');

try {
  process.exitCode = real ? testReal() : testAll();
} catch (error) {
  if (!(error instanceof BrowserMissingError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function testAll(): number {
  const { path } = ensureChromium();
  console.log(`Browser: ${path}`);
  console.log(`Firefox: ${firefoxOrReason()}`);
  const prepared = node('wxt/bin/wxt.mjs', ['prepare']);
  if (prepared !== 0) return prepared;
  for (const flavour of [CHROME, DEMO, FIREFOX]) ensureBuild(flavour, console.log);
  return vitest('test', ['unit', 'browser', 'e2e']);
}

function testReal(): number {
  if (!hasShared()) {
    console.log(
      `dilewati (skipped): ${SHARED} tidak ada, jadi tidak ada halaman nyata untuk diuji`,
    );
    return 0;
  }
  ensureChromium();
  return node('wxt/bin/wxt.mjs', ['prepare']) || vitest('real', ['real']);
}

/** Without Firefox its tests are skipped, and this line says why. */
function firefoxOrReason(): string {
  try {
    return ensureFirefox();
  } catch (error) {
    if (error instanceof BrowserMissingError) return `${error.message} Its tests are skipped.`;
    throw error;
  }
}

function vitest(report: string, projects: string[]): number {
  return node('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.output/reports/${report}.json`,
    ...rest,
  ]);
}

/** Runs a script of a dependency with this very Node; the exit code. */
function node(script: string, args: string[]): number {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}
