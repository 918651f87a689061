/** The adapters as one script, from the very sources of the build. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../build.ts';

/** A script that defines `suluhInspect` in the world where it is run. */
export async function bundleInspect(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'suluhInspect',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Vite built nothing.');
  return first.output[0].code;
}
