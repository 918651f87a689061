/** Compares what the demo's posts got with what they should get. Pure. */
import type { DemoPost } from '#tests/fixtures/demo/post.ts';
import { excerpt, table } from './table.ts';
import type { Visit } from './visit.ts';

/** `ok` is false when an expected badge is missing, wrong, or one appeared where none may. */
export function judgeFeed(posts: readonly DemoPost[], visits: readonly Visit[]) {
  const problems: string[] = [];
  if (visits.length !== posts.length) {
    problems.push(`${posts.length} posts were shown, ${visits.length} were seen`);
  }
  visits.forEach((visit, i) => {
    const problem = posts[i] && problemOf(posts[i], visit);
    if (problem) problems.push(`post ${i + 1}: ${problem}`);
  });
  const rows = visits.map((visit, i) => [
    String(i + 1),
    excerpt(visit.texts.join(' » '), 44),
    visit.tier,
    visit.recordId ?? '–',
    visit.milliseconds.toFixed(1),
    visit.badge?.text ?? '–',
  ]);
  const badges = visits.filter(({ badge }) => badge !== null).length;
  const report = [
    table(['#', 'post', 'tier', 'record', 'ms', 'badge'], rows),
    '',
    `${visits.length} posts, ${badges} badges, ${problems.length} unexpected`,
    ...problems.map((problem) => `  ${problem}`),
  ].join('\n');
  return { ok: problems.length === 0, report };
}

function problemOf(post: DemoPost, { badge, recordId }: Visit): string | null {
  if (post.refutesOrAsks) {
    if (badge === null) return null;
    if (badge.look === 'warn')
      return `warned by "${badge.text}", though it does not repeat the claim`;
    return recordId === post.refutesOrAsks ? null : `note of ${recordId}, not of what it is about`;
  }
  if (post.expected === null) return badge === null ? null : `unexpected badge "${badge.text}"`;
  if (badge === null) return `no badge, expected ${post.expected}`;
  if (badge.look !== 'warn') return `only "${badge.text}", expected the rating of ${post.expected}`;
  return recordId === post.expected ? null : `badge of ${recordId}, expected ${post.expected}`;
}
