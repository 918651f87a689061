/**
 * An office as the guide describes it: a folder with the released file, a filled form, a shell.
 * What stands in for the world outside (rsync, the office's web server) is made here; names, rows
 * and addresses are invented.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FACT_COLUMNS } from '#data/formats/fact-table.ts';
import { REVIEW_COLUMNS } from '#data/formats/review-table.ts';
import { writeXlsx } from '#data/formats/xlsx-write.ts';
import { bundleSuluh } from '#tests/tools/bundle-suluh.ts';
import { folder, type Run } from './run-suluh.ts';

/** A folder that holds `suluh.mjs`, on a path where `rsync` copies into the folder `web`. */
export async function office() {
  const at = folder();
  mkdirSync(at('kantor'));
  mkdirSync(at('bin'));
  await bundleSuluh(at('kantor/suluh.mjs'));
  // Copies everything in the same order of passes, to a folder instead of another computer.
  writeFileSync(
    at('bin/rsync'),
    `#!/bin/bash
set -e
from="\${@: -2:1}"; to="\${@: -1}"
echo "$to" >> "${at('rsync.log')}"
case "$*" in *'--exclude timestamp.json'*) ;; *'/targets/***'*) ;; *) cp -r "$from." "${at('web')}/";; esac
`,
  );
  chmodSync(at('bin/rsync'), 0o755);
  mkdirSync(at('web'));
  const env = { PATH: `${at('bin')}:${process.env.PATH}`, HOME: at('.') };
  const run = (script: string, more: Record<string, string> = {}) =>
    shell(script, at('kantor'), { ...env, ...more });
  return { at, run };
}

/** Runs a script as a person's shell would, stopping at the first command that fails. */
export function shell(
  script: string,
  cwd: string,
  env: Record<string, string>,
  untilSays?: string,
): Promise<Run> {
  return new Promise((done, fail) => {
    const { SULUH_PASSPHRASE: _, ...own } = process.env;
    const child = spawn('bash', ['-e', '-c', script], {
      cwd,
      env: { ...own, SULUH_LANG: '', ...env },
      detached: true,
    });
    const texts = { stdout: '', stderr: '' };
    onTestFinished(() => {
      if (child.exitCode === null && child.pid) process.kill(-child.pid);
    });
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk) => {
        texts[name] += String(chunk);
        if (untilSays && texts.stdout.includes(untilSays)) done({ code: 0, ...texts });
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...texts }));
    child.stdin.end();
  });
}

const REVIEW = {
  klaim: 'Pemkab Contoh membagikan bantuan Rp600 ribu lewat tautan pendaftaran daring',
  putusan: 'PENIPUAN',
  ringkasan: 'Pemkab tidak membuka pendaftaran lewat tautan.',
  alamat: 'https://contoh.go.id/klarifikasi-tautan',
};
const FACT = {
  program: 'Bantuan Pangan Daerah',
  instansi: 'Dinas Sosial Contoh',
  pernyataan: 'Bantuan disalurkan kepada 12.500 keluarga.',
  'per tanggal': '2026-03-01',
  alamat: 'https://contoh.go.id/bantuan',
  'jenis sumber': 'resmi',
};

/** Fills in the form as humas staff would: `more` are further rows of the first sheet. */
export function fillForm(file: string, more: Record<string, string>[] = []): void {
  const sheet = (name: string, headings: string[], rows: Record<string, string>[]) => ({
    name,
    columns: headings.map((heading) => ({ heading, hint: '', width: 10 })),
    rows: rows.map((row) => headings.map((heading) => row[heading] ?? '')),
  });
  const headings = (columns: Record<string, readonly string[]>) =>
    Object.values(columns).map(([name = '']) => name);
  const book = writeXlsx([
    sheet('Cek fakta', headings(REVIEW_COLUMNS), [REVIEW, ...more]),
    sheet('Fakta program', headings(FACT_COLUMNS), [FACT]),
  ]);
  writeFileSync(file, book);
}

/** Fenced blocks of a Markdown text, by language. */
export function blocksOf(markdown: string, language: string): string[] {
  const fences = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...fences].flatMap(([, name, body = '']) => (name === language ? [body] : []));
}

/** Where the guide and its workflow lie. */
export const GUIDE = join('data', 'publish', 'panduan');
