import { describe, expect, it } from 'vitest';
import { suluh } from './run-suluh.ts';

describe('suluh', () => {
  it('explains itself in Indonesian, with examples for each command', async () => {
    const { code, stdout } = await suluh(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Pemakaian: suluh');
    for (const command of ['validate', 'build', 'match']) {
      expect(stdout).toContain(command);
      const help = await suluh([command, '--help']);
      expect(help.stdout).toContain(`Contoh:\n  suluh ${command}`);
    }
  });

  it('speaks English when asked by --lang or SULUH_LANG, and not because of LANG', async () => {
    expect((await suluh(['--help', '--lang', 'en'])).stdout).toContain('Usage: suluh');
    expect((await suluh(['--help'], { env: { SULUH_LANG: 'en' } })).stdout).toContain('Usage:');
    const inLang = await suluh(['--help'], { env: { LANG: 'en_US.UTF-8' } });
    expect(inLang.stdout).toContain('Pemakaian:');
    expect(await suluh(['--lang', 'jv', '--help'])).toMatchObject({
      code: 2,
      stderr: '--lang hanya mengenal id dan en.\n',
    });
  });

  it('shows its commands, as a mistake, when none is named', async () => {
    const { code, stdout, stderr } = await suluh([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Perintah:\n  validate');
    expect(stderr).not.toMatch(/default:|choices:|\[options\]/);
  });

  const init = [
    'init',
    '--dir',
    '/tmp/tidak-ada',
    '--id',
    'x',
    '--mirror',
    'https://contoh.go.id/',
    '--dry-run',
  ];
  it.each([
    [[], '--name: wajib diisi'],
    [['--name', 'X', '--type', 'kantor'], '--type: harus salah satu dari: independent-'],
    [['--name', 'X', '--type', 'media', '--link-host', 'https://a.id'], '--link-host: situs: nama'],
    [['--name', 'X', '--type', 'media', '--region', '7171'], '--region: wilayah: "ID" atau kode'],
    [['--name', 'X', '--type', 'media', '--prefix', 'x'], '--prefix: awalan id harus diakhiri'],
  ])('names the option of init that is wrong: %j', async (args, start) => {
    const { code, stderr } = await suluh([...init, ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Pilihan ${start}`)]);
  });

  it('says that a passphrase file cannot be read', async () => {
    const args = ['init', '--id', 'x', '--mirror', 'https://contoh.go.id/'];
    const { code, stderr } = await suluh([...args, '--passphrase-file', 'tidak-ada']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('tidak-ada tidak dapat dibaca')]);
  });

  const pair = ['match', '--index', 'a', '--posts', 'b'];
  it.each([
    [['matc'], 'Perintah "matc" tidak ada. Lihat: suluh --help'],
    [['validate'], 'Sebutkan sedikitnya satu berkas.'],
    [['validate', '--jsn', 'a'], 'Pilihan --jsn tidak ada. Lihat: suluh --help'],
    [['build', 'a.json'], 'Pilihan --out <dir> wajib diberikan.'],
    [['match', '--index'], 'Pilihan --index <file> memerlukan isi.'],
    [[...pair, 'c'], 'Terlalu banyak berkas disebutkan untuk perintah ini.'],
    [[...pair, '--top', '0'], '--top harus bilangan bulat 1 sampai 1000.'],
  ])('answers %j with one plain sentence and exit code 2', async (args, sentence) => {
    expect(await suluh(args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('hands over to the Node of the project where the running one reads no TypeScript', async () => {
    const run = await suluh(['--version'], { node: ['--no-strip-types'] });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await suluh(['nihil'], { node: ['--no-strip-types'] })).code).toBe(2);
  });

  it('says which Node it needs where there is none to hand over to', async () => {
    const env = { SULUH_HANDED_OVER: '1' };
    const { code, stderr } = await suluh(['--version'], { node: ['--no-strip-types'], env });
    expect(code).toBe(2);
    expect(stderr).toContain('suluh memerlukan Node 22.18 atau lebih baru');
  });
});
