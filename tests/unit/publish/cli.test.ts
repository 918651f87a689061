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
