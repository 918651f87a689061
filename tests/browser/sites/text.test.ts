/** How an element's text is read. All texts are invented. */
import { afterEach, expect, it } from 'vitest';
import { PLAIN, type TextStyle, textOf } from '../../../entrypoints/content/sites/text.ts';

const KEEP = PLAIN;

afterEach(() => document.body.replaceChildren());

function show(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const shown = document.importNode(parsed.body.children[0] ?? parsed.body, true);
  document.body.append(shown);
  return shown;
}

it('keeps line breaks of the source, of br and of blocks, at most one blank line', () => {
  const text = textOf(show('satu\ndua<br>tiga<div>empat</div><div>lima</div>\n\n\n\nenam'), KEEP);
  expect(text).toBe('satu\ndua\ntiga\nempat\nlima\nenam');
});

it('folds newlines where the site’s pages are prose', () => {
  const style: TextStyle = { ...KEEP, newlines: 'fold' };
  expect(textOf(show('<p>satu\n dua</p><p>tiga</p>'), style)).toBe('satu dua\n\ntiga');
});

it('takes an indented newline for a formatter’s', () => {
  expect(textOf(show('sebuah kalimat\n              yang panjang'), KEEP)).toBe(
    'sebuah kalimat yang panjang',
  );
});

it('reads emoji from their pictures, and no other pictures', () => {
  const text = textOf(
    show('hujan <img alt="🌧️" src="data:,"> <img alt="Foto profil" src="data:,">'),
    KEEP,
  );
  expect(text).toBe('hujan 🌧️');
});

it('leaves out what is hidden, buttons, scripts and fields', () => {
  const text = textOf(
    show(
      'tampak<span style="display:none"> tersembunyi</span><span style="visibility:hidden"> gaib</span>' +
        '<span hidden> juga</span><button> tekan</button><div role="button"> lihat selengkapnya</div>' +
        '<script>1</script><style>a{}</style><textarea>isi</textarea><svg><text>gambar</text></svg>',
    ),
    KEEP,
  );
  expect(text).toBe('tampak');
});

it('does not break a line at a div that is drawn inline', () => {
  const text = textOf(show('halo <div style="display:inline-flex">@warga</div> apa kabar'), KEEP);
  expect(text).toBe('halo @warga apa kabar');
});

it('takes a monster in its stride: a million blanks, a thousand levels', () => {
  const blanks = show('');
  blanks.textContent = ' '.repeat(1_000_000);
  expect(textOf(blanks, KEEP)).toBe('');
  let deepest: Element = show('');
  const top = deepest;
  for (let i = 0; i < 1000; i++) {
    const child = document.createElement('span');
    deepest.append(child);
    deepest = child;
  }
  deepest.append('terlalu dalam');
  expect(textOf(top, KEEP)).toBe('');
});
