import { expect, it } from 'vitest';
import { buildIndex, claimSpans, Matcher } from '#data/match/index.ts';
import { orderTyped } from '#data/match/typed-search.ts';
import { SAMPLE } from './sample.ts';

const items = SAMPLE.map(({ id, title, variants, aliases }) => ({
  id,
  title,
  extra: [...variants, ...aliases],
}));

it('mengurutkan menurut ketikan dan menandai huruf yang sama', () => {
  const [hit] = orderTyped('vaksin chip', items, 3);
  expect(hit?.id).toBe('vaksin-chip');
  const title = SAMPLE.find((d) => d.id === hit?.id)?.title ?? '';
  expect(hit?.titleSpans.map((s) => title.slice(s.start, s.end))).toEqual(['Vaksin', 'chip']);
});
it('tidak menghilangkan calon yang tidak dikenali Fuse', () => {
  expect(orderTyped('zzz', items, 10).map((h) => h.id)).toEqual(items.map((i) => i.id));
});
it('menunjuk kata bersama di dalam klaim, juga bila ditulis lain di kiriman', () => {
  const claim = SAMPLE[2]?.title ?? '';
  const match = Matcher.load(buildIndex(SAMPLE)).match('vaksinnya ada chip pelacak lokasi')
    .matches[0];
  const words = match && claimSpans(claim, match).map((s) => claim.slice(s.start, s.end));
  expect(words).toEqual(['Vaksin', 'chip', 'melacak', 'lokasi']);
});
