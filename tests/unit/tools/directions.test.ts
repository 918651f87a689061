import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDirections, judge } from '#tests/tools/directions/check.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A small project of these files, invented for the test. */
function plant(files: Record<string, string>): string {
  root = mkdtempSync(join(tmpdir(), 'suluh-directions-'));
  const all = { 'package.json': '{"imports":{"#data/*":"./data/*"}}', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const STORE = { 'data/store/index.ts': 'export const store = 1; export type Store = number;' };

describe('import directions', () => {
  it('names an import that the table does not list', async () => {
    const report = await checkDirections(
      plant({
        ...STORE,
        'data/match/index.ts': "import { store } from '#data/store/index.ts'; console.log(store);",
      }),
      ['data'],
    );
    expect(report.violations).toEqual(['data/match/index.ts → data/store/index.ts']);
    expect(judge(report).ok).toBe(false);
  });

  it('refuses even the types of data/store in a content script', async () => {
    const report = await checkDirections(
      plant({
        ...STORE,
        'entrypoints/content/a.ts': "import type { Store } from '#data/store/index.ts';",
      }),
      ['data', 'entrypoints'],
    );
    expect(report.violations).toHaveLength(1);
  });

  it('lets a component have the types of data/schema, but not its code', async () => {
    const report = await checkDirections(
      plant({
        'data/schema/index.ts': 'export const a = 1; export type A = number;',
        'components/good.ts': "import type { A } from '#data/schema/index.ts';",
        'components/bad.ts': "import { a } from '#data/schema/index.ts'; console.log(a);",
      }),
      ['data', 'components'],
    );
    expect(report.violations).toEqual(['components/bad.ts → data/schema/index.ts']);
  });

  it('fails when it read no module at all', async () => {
    const report = await checkDirections(plant({ 'data/README.md': 'nothing' }), ['data']);
    expect(report.modules).toBe(0);
    expect(judge(report).ok).toBe(false);
  });
});
