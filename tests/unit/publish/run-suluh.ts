import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';

// Each test starts real processes; a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000 });

export const LAUNCHER = resolve('data/publish/suluh.mjs');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command line to its end. */
export function suluh(
  args: string[],
  options: {
    stdin?: string | Buffer;
    env?: Record<string, string>;
    node?: string[];
    script?: string;
    cwd?: string;
  } = {},
): Promise<Run> {
  const { stdin = '', env = {}, node = [], script = LAUNCHER, cwd } = options;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, script, ...args], {
      cwd,
      env: { ...process.env, SULUH_LANG: '', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      const [stdout, stderr] = [out, err].map((parts) => Buffer.concat(parts).toString());
      done({ code, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** A folder of its own for one test, holding `files`; removed afterwards. */
export function folder(files: Record<string, string | Buffer> = {}): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'suluh-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return (name) => join(path, name);
}

/** An invented claim review, valid unless `changes` say otherwise. */
export function review(changes: object = {}) {
  return {
    id: 'contoh-bantuan-600-ribu',
    publisher: 'contoh',
    claim: 'Pemerintah membagikan bantuan Rp600 ribu lewat tautan pendaftaran daring',
    rating: { label: 'SALAH', value: 'false' },
    summary: 'Tautan itu palsu.',
    sources: [
      { url: 'https://contoh.go.id/1', title: 'Judul', publisher: 'Contoh', type: 'official' },
    ],
    ...changes,
  };
}

export const PUBLISHER = { id: 'contoh', name: 'Penerbit Contoh', type: 'government' };

/** Values as JSON Lines. */
export function jsonl(...values: unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
