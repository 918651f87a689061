/**
 * Indonesian stemming, formal and colloquial (`disuntikin`, `nyebarin`, `ngelarang`), by affix
 * rules whose result must be a word of the lexicon: an affix is taken off only when what is left
 * is in use by itself. That keeps `menteri`, `berita`, `kepala` whole without a root dictionary.
 */

export interface WordFrequency {
  /** Documents that contain the written word, 0 where it is unknown. */
  frequency(word: string): number;
}

const PARTICLES = ['lah', 'kah', 'pun'];
const OWNERS = ['nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'i', 'in'];
const MIN_ROOT = 3;
/** Worth of a swallowed letter put back, beside the logarithm of the root's frequency. */
const RESTORED = 0.8;

/** Prefix → letters that may have been swallowed by it and are tried in front of the rest. */
const PREFIXES: readonly (readonly [prefix: string, restore: readonly string[]])[] = [
  ['memper', ['']],
  ['menge', ['']],
  ['penge', ['']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['diper', ['']],
  ['keber', ['']],
  ['keter', ['']],
  ['ber', ['']],
  ['ter', ['']],
  ['per', ['']],
  ['pel', ['']],
  ['bel', ['']],
  ['be', ['']],
  ['te', ['']],
  ['me', ['']],
  ['pe', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['n', ['t']],
  ['m', ['p']],
];

/**
 * The stem of a folded word. `lexicon` says which words are in use and how often; with the same
 * lexicon the same word always has the same stem.
 */
export function stem(word: string, lexicon: WordFrequency): string {
  if (word.length <= 4) return word;
  const own = lexicon.frequency(word);
  let best = word;
  let bestScore = 0;
  const consider = (root: string, removed: number, prefixes = 1, restored = 0) => {
    if (root.length < MIN_ROOT) return;
    const frequency = lexicon.frequency(root);
    // A rare root of a frequent word is a chance likeness: teri in menteri, tang in tangan.
    if (frequency === 0 || frequency * (root.length <= 3 ? 2 : 12) < own) return;
    const score =
      removed +
      Math.min(3, Math.log10(1 + frequency)) +
      (root.length >= 4 ? 2.5 : 0) -
      (prefixes > 1 ? 1.5 : 0) +
      restored;
    if (score > bestScore) {
      bestScore = score;
      best = root;
    }
  };
  for (const body of withoutEndings(word)) {
    consider(body, word.length - body.length);
    for (const { root, restored } of withoutPrefixes(body)) {
      consider(root, word.length - root.length, 1, restored);
      for (const inner of withoutPrefixes(root)) {
        consider(inner.root, word.length - inner.root.length, 2, inner.restored);
      }
    }
  }
  return best === word ? stripOwner(word, own) : best;
}

/** An unknown word keeps its root unknown, but a plain -nya is taken off it all the same. */
function stripOwner(word: string, own: number): string {
  return own === 0 && word.length >= 7 && word.endsWith('nya') ? word.slice(0, -3) : word;
}

function withoutEndings(word: string): string[] {
  const forms = [word];
  for (const endings of [PARTICLES, OWNERS, SUFFIXES]) {
    for (const form of [...forms]) {
      for (const ending of endings) {
        if (form.length - ending.length >= MIN_ROOT && form.endsWith(ending)) {
          forms.push(form.slice(0, -ending.length));
        }
      }
    }
  }
  return forms;
}

/** What is left without a prefix; a swallowed letter put back counts more than its nasal (temu, not nemu). */
function withoutPrefixes(word: string): { root: string; restored: number }[] {
  const roots: { root: string; restored: number }[] = [];
  for (const [prefix, restored] of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (rest.length < MIN_ROOT - 1) continue;
    for (const letter of restored) {
      roots.push({ root: letter + rest, restored: letter ? RESTORED : 0 });
    }
  }
  return roots;
}
