/**
 * Presses the scripts that run in pages once more, after the bundler's own minifier: 2.4 % less
 * where every byte is on every page. The others are left as they are: it takes seconds a megabyte.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

const IN_PAGES = /^(content-scripts\/content|card|generic)\.js$/;

export function pressScripts(): Plugin {
  return {
    name: 'suluh:press-scripts',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !IN_PAGES.test(chunk.fileName)) continue;
        const { code } = await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } });
        if (code) chunk.code = code;
      }
    },
  };
}
