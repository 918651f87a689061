/**
 * `npm run bundle`: the command line as one file that runs with nothing but Node, for offices
 * that have no copy of this project. Writes .output/suluh.mjs, or the file named.
 */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { ownVersion } from '#data/publish/version.ts';

/** Bundles into `file`; returns its size in bytes. */
export async function bundleSuluh(file: string): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'suluh-bundle-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: resolve('.'),
      define: { SULUH_BUNDLED_VERSION: JSON.stringify(ownVersion()) },
      resolve: { alias: { '#data': resolve('data') } },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: resolve('data/publish/cli.ts'),
        target: 'node20',
        minify: true,
        outDir: out,
        emptyOutDir: true,
        license: { fileName: 'licenses.md' },
        rolldownOptions: {
          output: { format: 'es', entryFileNames: 'suluh.mjs', codeSplitting: false },
        },
      },
    });
    const code = readFileSync(join(out, 'suluh.mjs'), 'utf8');
    const licenses = readFileSync(join(out, 'licenses.md'), 'utf8').replaceAll('*/', '* /');
    mkdirSync(dirname(file), { recursive: true });
    const own = readFileSync('LICENSE', 'utf8');
    writeFileSync(file, `#!/usr/bin/env node\n${code}\n/*\n# Suluh\n\n${own}\n${licenses}\n*/\n`);
    chmodSync(file, 0o755);
    return statSync(file).size;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const file = resolve(process.argv[2] ?? '.output/suluh.mjs');
  const bytes = await bundleSuluh(file);
  console.log(`${file}: ${Math.round(bytes / 1000)} kB`);
}
