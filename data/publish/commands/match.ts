import { Matcher } from '#data/match/index.ts';
import { MAX_POST_CHARS } from '#data/schema/index.ts';
import { idOf, itemsOrReport } from '../input/load-records.ts';
import { readIndex } from '../input/read-index.ts';
import { startProgress } from '../progress.ts';
import { Report } from '../report.ts';
import { type ExitCode, UserError, type World, write } from '../world.ts';

export interface MatchOptions {
  index: string;
  posts: string;
  /** Candidates listed a post, at most. */
  top: number;
  /** Adds the reasons of each candidate. */
  explain: boolean;
}

interface Post {
  id: string | number;
  text: string;
}

/** Characters of output gathered before a write. */
const BATCH = 1 << 16;

/**
 * `suluh match`: one line of JSON a post, in the order of the posts, candidates best first. As in
 * the extension, the first `MAX_POST_CHARS` characters of a post are looked at.
 */
export async function match(options: MatchOptions, world: World): Promise<ExitCode> {
  const { messages } = world;
  const report = new Report(messages);
  const { blob, size } = await readIndex(options.index, report);
  if (size === 0) {
    await finish(world, report);
    throw new UserError(messages.match.noRecords(options.index));
  }
  const matcher = Matcher.load(blob);
  const posts = await readPosts(options.posts, report);
  const progress = startProgress(world, messages.match.matching, posts.length);
  let pending = '';
  for (const [i, post] of posts.entries()) {
    pending += `${JSON.stringify(answer(matcher, post, options))}\n`;
    if (pending.length < BATCH) continue;
    await write(world.stdout, pending);
    pending = '';
    progress.step(i + 1);
  }
  await write(world.stdout, pending);
  progress.stop();
  await finish(world, report, { posts: posts.length, records: size });
  return report.errors > 0 ? 2 : 0;
}

function answer(matcher: Matcher, { id, text }: Post, { top, explain }: MatchOptions) {
  const { stance, matches } = matcher.match(text.slice(0, MAX_POST_CHARS), {
    top,
    includeNone: true,
  });
  return {
    id,
    stance,
    matches: matches.map(({ id: record, score, tier, spans, reasons }) => ({
      id: record,
      score: Math.round(score * 1e6) / 1e6,
      tier,
      spans,
      ...(explain && { reasons }),
    })),
  };
}

/** Reads all posts before the first answer, so that the bar knows its end and bad lines are told. */
async function readPosts(file: string, report: Report): Promise<Post[]> {
  const posts: Post[] = [];
  for await (const { line, value } of itemsOrReport(file, report)) {
    const post = toPost(value);
    if (post) posts.push(post);
    else report.add({ file, line, id: idOf(value), text: report.messages.match.post });
  }
  return posts;
}

function toPost(value: unknown): Post | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('id' in value) || !('text' in value) || typeof value.text !== 'string') return null;
  const { id, text } = value;
  return typeof id === 'string' || typeof id === 'number' ? { id, text } : null;
}

async function finish(world: World, report: Report, done?: { posts: number; records: number }) {
  if (world.json) {
    const json = { ok: report.errors === 0, ...done, ...report.toJSON() };
    await write(world.stderr, `${JSON.stringify(json)}\n`);
    return;
  }
  for (const line of report.lines()) await write(world.stderr, `${line}\n`);
  const { number, match: texts } = world.messages;
  if (done && world.stderr.isTTY) {
    await write(world.stderr, `${texts.done(number(done.posts), number(done.records))}\n`);
  }
}
