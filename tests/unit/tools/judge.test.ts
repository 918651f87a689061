import { describe, expect, it } from 'vitest';
import type { DemoPost } from '#tests/fixtures/demo/post.ts';
import { judgeFeed } from '#tests/tools/start/judge.ts';
import type { Visit } from '#tests/tools/start/visit.ts';

const post: DemoPost = { name: 'A', handle: 'a', text: 'teks', minutesAgo: 1, expected: null };
const bare: Visit = { texts: ['teks'], tier: 'none', recordId: null, milliseconds: 1, badge: null };
const WARNING = { text: 'SALAH MAFINDO', look: 'warn' } as const;
const badged: Visit = { ...bare, tier: 'match', recordId: 'klaim', badge: WARNING };
const noted: Visit = { ...badged, badge: { text: 'Ada cek fakta', look: 'note' } };

describe('the verdict on a demo run', () => {
  it.each<[string, DemoPost, Visit, boolean]>([
    ['an ordinary post without a badge', post, bare, true],
    ['a badge on an ordinary post', post, badged, false],
    ['the expected badge', { ...post, expected: 'klaim' }, badged, true],
    ['a missing badge', { ...post, expected: 'klaim' }, bare, false],
    ['the badge of another claim', { ...post, expected: 'lain' }, badged, false],
    ['a neutral badge where a rating belongs', { ...post, expected: 'klaim' }, noted, false],
    ['a neutral badge on a refutation', { ...post, refutesOrAsks: 'klaim' }, noted, true],
    ['a warning on a refutation', { ...post, refutesOrAsks: 'klaim' }, badged, false],
  ])('%s', (_, demo, visit, ok) => {
    expect(judgeFeed([demo], [visit]).ok).toBe(ok);
  });

  it('fails when posts were not seen at all', () => {
    expect(judgeFeed([post, post], [bare]).ok).toBe(false);
  });
});
