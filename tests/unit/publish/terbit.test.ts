/**
 * The workflow for offices: its shape, and its commands run as a runner would, against a repository
 * on this computer. Names and rows are invented.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { fillForm, GUIDE, office, shell } from './office.ts';

const Step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
});
/** As much of GitHub's workflow syntax as the file uses, and nothing that is misspelt. */
const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^\d+ \* \* \* \*$/) })),
    workflow_dispatch: z.null(),
    push: z.strictObject({ branches: z.array(z.string()), paths: z.array(z.string()) }),
  }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
  permissions: z.record(z.enum(['contents', 'pages', 'id-token']), z.literal('write')),
  jobs: z.strictObject({
    terbit: z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      environment: z.record(z.enum(['name', 'url']), z.string()),
      steps: z.array(Step),
    }),
  }),
});

const document = parseDocument(readFileSync(join(GUIDE, 'terbit.yml'), 'utf8'), { strict: true });
const { steps } = Workflow.parse(document.toJS()).jobs.terbit;

test('berkasnya YAML yang sah, dan hanya merujuk langkah serta tindakan yang ada', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
  const ids = new Set(steps.flatMap(({ id = [] }) => id));
  for (const { if: condition = '', uses, run } of steps) {
    expect(uses === undefined).not.toBe(run === undefined);
    expect(uses ?? 'actions/x@v1').toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const [, id] of condition.matchAll(/steps\.(\w+)\./g)) expect(ids).toContain(id);
  }
});

/** A bare repository and a clone of it in which the office keeps its files. */
async function clone() {
  const { at, run } = await office();
  const passphrase = 'kata sandi untuk ujian';
  const begun = await run(
    `git init --quiet --bare --initial-branch=main ../asal.git
    git init --quiet --initial-branch=main
    git remote add origin ../asal.git
    node suluh.mjs init --id contoh --name Contoh --type government --mirror https://contoh.go.id/ --link-host contoh.go.id
    rm keys/root-*.json`,
    { SULUH_PASSPHRASE: passphrase },
  );
  expect([begun.code, begun.stderr]).toEqual([0, '']);
  fillForm(at('kantor/isian.xlsx'));
  const commit = `git add --all
    git -c user.name=uji -c user.email=uji@contoh.invalid commit --quiet -m Awal
    git push --quiet --set-upstream origin main`;
  expect((await run(commit)).code).toBe(0);
  let runs = 0;
  /** Runs the job on a fresh clone; returns the outputs and what failed. */
  const job = async () => {
    const place = at(`runner-${++runs}`);
    mkdirSync(place);
    const output = at(`output-${runs}`);
    writeFileSync(output, '');
    const checkout = 'git clone --quiet ../asal.git .';
    expect((await shell(checkout, place, { PATH: process.env.PATH ?? '' })).code).toBe(0);
    const outcomes: Record<string, string> = {};
    let failed = '';
    for (const step of steps) {
      const { run: script, id = '', name = '' } = step;
      const condition = /^steps\.(\w+)\.outcome == '(\w+)'$/.exec(step.if ?? '');
      if (script === undefined || failed !== '') continue;
      if (condition && outcomes[condition[1] ?? ''] !== condition[2]) continue;
      const env: Record<string, string> = { PATH: process.env.PATH ?? '', GITHUB_OUTPUT: output };
      if (step.env?.SULUH_PASSPHRASE) env.SULUH_PASSPHRASE = passphrase;
      const { code } = await shell(script, place, env);
      outcomes[id] = code === 0 ? 'success' : 'failure';
      if (code !== 0 && !step['continue-on-error']) failed = name;
    }
    const targets = readdirSync(join(place, 'public/targets'));
    const fresh = /baru=(\w+)/.exec(readFileSync(output, 'utf8'))?.[1];
    return { failed, fresh, targets };
  };
  return { at, run, job };
}

test('setiap jam: menerbitkan yang baru, diam bila tidak ada, dan menyimpan semuanya', async () => {
  const { at, run, job } = await clone();
  const first = await job();
  expect(first).toMatchObject({ failed: '', fresh: 'ya' });
  expect(first.targets.some((name) => name.includes('.base-'))).toBe(true);
  expect(await job()).toEqual({ ...first, fresh: 'tidak' });

  // A row with a fault costs itself; a review outside the scope is told, and the rest is published.
  const more = [
    { klaim: 'Klaim lain yang juga diperiksa kantor ini', putusan: 'SALAH', alamat: 'contoh' },
    {
      klaim: 'Klaim ketiga yang diperiksa kantor ini',
      putusan: 'SALAH',
      alamat: 'https://contoh.go.id/3',
    },
    {
      klaim: 'Klaim keempat dari situs di luar wewenang',
      putusan: 'SALAH',
      alamat: 'https://lain.example/4',
    },
  ];
  await run('git pull --quiet');
  fillForm(at('kantor/isian.xlsx'), more);
  const push = `git -c user.name=uji -c user.email=uji@contoh.invalid commit --quiet --all -m Isi
    git push --quiet`;
  expect((await run(push)).code).toBe(0);
  const second = await job();
  expect(second).toMatchObject({ failed: 'Beri tahu bila ada yang ditolak', fresh: 'ya' });
  expect(second.targets.some((name) => name.includes('.delta-id-1-2-'))).toBe(true);
});
