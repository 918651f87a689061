import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

// A registry can lag on foreign platforms' binaries: `npm install` then drops them silently, and
// `npm ci` refuses the lockfile on every machine (toolchain.md, the lockfile trap).
it('mencantumkan setiap paket opsional di lockfile', async () => {
  const lock = Lock.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const names = new Set(
    Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});
