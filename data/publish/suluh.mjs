#!/usr/bin/env node
// The one file of the command line that is plain JavaScript: it must run on a Node that cannot read
// TypeScript, to hand over to the project's own Node or to say which one is needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = new URL('./cli.ts', import.meta.url);
const ownNode = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

if (process.features.typescript) {
  await import(cli.href);
} else if (existsSync(ownNode) && process.env.SULUH_HANDED_OVER !== '1') {
  const { status, signal } = spawnSync(ownNode, [fileURLToPath(cli), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, SULUH_HANDED_OVER: '1' },
  });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
} else {
  console.error(
    `suluh memerlukan Node 22.18 atau lebih baru; yang terpasang ${process.version}. Pasang Node yang lebih baru, atau jalankan "npm ci" di folder proyek ini (Linux x64 mendapat Node 24 dari sana).\n` +
      `suluh needs Node 22.18 or newer; this is ${process.version}. Install a newer Node, or run "npm ci" in this project (Linux x64 gets Node 24 from it).`,
  );
  process.exitCode = 2;
}
