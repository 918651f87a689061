/** What goes to the stores: texts that agree with the manifest, and sources that are the same twice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '#tests/tools/build.ts';
import { sourceZip } from '#tests/tools/store/source-zip.ts';
import config from '../../../wxt.config.ts';

const text = (name: string) => readFileSync(join(ROOT, '.github/store', name), 'utf8');
const section = (markdown: string, heading: string) =>
  new RegExp(`^## ${heading}\\n+([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm')
    .exec(markdown)?.[1]
    ?.trim() ?? '';

describe('the source zip', () => {
  it('is the same twice, whatever the dates of the files', () => {
    const root = mkdtempSync(join(tmpdir(), 'suluh-sources-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
    git('init', '-q');
    writeFileSync(join(root, 'b.txt'), 'dua');
    writeFileSync(join(root, 'a.sh'), 'echo satu', { mode: 0o755 });
    writeFileSync(join(root, 'untracked.txt'), 'bukan bagian');
    git('add', 'b.txt', 'a.sh');
    const first = sourceZip(root);
    for (const name of ['a.sh', 'b.txt']) utimesSync(join(root, name), 1e9, 1e9);
    expect(sourceZip(root)).toEqual(first);
    expect(Object.keys(unzipSync(first))).toEqual(['a.sh', 'b.txt']);
    writeFileSync(join(root, 'b.txt'), 'tiga');
    expect(sourceZip(root)).not.toEqual(first);
  });

  it('holds what a build needs, and nothing that was built', () => {
    const names = Object.keys(unzipSync(sourceZip(ROOT), { filter: () => true }));
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']),
    );
    expect(names.filter((name) => /^(node_modules|\.output|\.wxt)\//.test(name))).toEqual([]);
  });
});

describe('the permissions', () => {
  it.each(['chrome', 'firefox'])('of %s are each explained, and nothing else is', (browser) => {
    const manifest =
      typeof config.manifest === 'function'
        ? config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' })
        : config.manifest;
    const asked = (manifest as { permissions: string[] }).permissions;
    const explained = [...text('permissions.md').matchAll(/^## `(\w+)`$/gm)].map(
      ([, name]) => name,
    );
    // WXT adds it for the side panel, on Chrome only.
    expect(explained.sort()).toEqual([...asked, 'sidePanel'].sort());
    for (const host of (manifest as { host_permissions: string[] }).host_permissions) {
      expect(text('permissions.md')).toContain(host);
    }
  });
});

describe.each([
  ['id', 'Ringkasan', 'Uraian'],
  ['en', 'Summary', 'Description'],
])('the listing in %s', (language, summary, description) => {
  const listing = text(`listing.${language}.md`);
  const messages = JSON.parse(
    readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'),
  );

  it('has the name and the summary of the manifest, within the stores’ limits', () => {
    expect(listing.split('\n')[0]).toBe(`# ${messages.name.message}`);
    expect(section(listing, summary)).toBe(messages.description.message);
    // Chrome: name 75, summary 132. Mozilla: name 50, summary 250.
    expect(messages.name.message.length).toBeLessThanOrEqual(50);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  it('says in its description what never happens', () => {
    const said = section(listing, description);
    expect(said.length).toBeGreaterThan(400);
    expect(said.length).toBeLessThanOrEqual(16_000);
    expect(said).toMatch(/TIDAK PERNAH|NEVER/);
  });

  it('has a privacy policy that names every part that is stored', () => {
    const policy = text(`privacy.${language}.md`);
    const parts = language === 'id' ? /Meja humas.*Cermin linimasa/s : /The desk.*The mirror/s;
    expect(policy).toMatch(parts);
  });
});
