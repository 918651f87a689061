/**
 * The texts of the endless feed and the claims of the index: real ones of ../shared where they are
 * at hand, else the shipped records; filled up with generated ones, which repeat nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '#tests/bench/speed/corpus.ts';
import { generateClaims } from '#tests/bench/speed/generate.ts';
import { ROOT } from '#tests/tools/build.ts';
import { hasShared, SHARED } from '#tests/tools/shared.ts';

/** Every so many posts one repeats a claim of the index, word for word. */
export const REPEAT_EVERY = 20;

const TEST_PUBLISHER = { id: 'uji', name: 'Penerbit uji', type: 'media' };

export interface BenchTexts {
  claims: string[];
  posts: string[];
}

/** `size` claims and `count` texts for posts, the same on every run. */
export function benchTexts(size: number, count: number): BenchTexts {
  const claims = loadCorpus(size, 1).docs.map(({ text }) => text.slice(0, 600));
  const ordinary = ordinaryTexts(claims);
  const posts = Array.from({ length: count }, (_, i) => {
    const repeated = claims[(i * 7) % claims.length] ?? '';
    if (i % REPEAT_EVERY === REPEAT_EVERY - 1) return `Tolong disebar! ${repeated} 🙏`;
    return `${ordinary[i % ordinary.length]} (${i})`;
  });
  return { claims, posts };
}

function ordinaryTexts(claims: readonly string[]): string[] {
  if (!hasShared()) return generateClaims(claims.slice(0, 200), 1000);
  const lines = readFileSync(join(SHARED, 'corpus/ordinary.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => String(JSON.parse(line).text));
}

/** A folder in the shape of data/seed with these claims, written once a size. TEST ONLY. */
export function seedFolder(claims: readonly string[]): string {
  const folder = join(ROOT, `.output/bench-seed-${claims.length}`);
  if (existsSync(join(folder, 'publishers.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  const reviews = claims.map((claim, i) => ({
    id: `uji-${i}`,
    publisher: TEST_PUBLISHER.id,
    claim: printable(claim),
    rating: { label: 'BELUM TERBUKTI (uji)', value: 'unproven' },
    summary: 'Catatan uji, tanpa penilaian.',
    sources: [
      { url: `https://uji.example/${i}`, title: 'Sumber uji', publisher: 'Uji', type: 'news' },
    ],
  }));
  writeFileSync(join(folder, 'claim-reviews.json'), JSON.stringify(reviews));
  writeFileSync(join(folder, 'program-facts.json'), '[]');
  writeFileSync(join(folder, 'publishers.json'), JSON.stringify([TEST_PUBLISHER]));
  return folder;
}

function printable(claim: string): string {
  return claim.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || 'Klaim uji tanpa kata.';
}
