/** Chromium's trace of one tab: processor time of its main thread, and our share of it. */
import type { CDPSession } from 'playwright';

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string }; info?: unknown; chrome_mojo_event_info?: unknown };
}

/** One stretch of the page between two marks; times in milliseconds of processor. */
export interface Stretch {
  name: string;
  main: number;
  ours: number;
}

export interface TraceReport {
  stretches: Stretch[];
  /** The longest part of one task that was the extension's, in milliseconds. */
  longestOurs: number;
  /** All of the main thread and all of ours, in milliseconds. */
  main: number;
  ours: number;
}

/** Traces while `work` runs; `origin` is the extension's (`chrome-extension://…`). */
export async function traced(
  session: CDPSession,
  origin: string,
  work: () => Promise<unknown>,
): Promise<TraceReport> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream }) =>
      stream ? resolve(stream) : reject(new Error('the browser gave no trace')),
    );
  });
  await session.send('Tracing.end');
  return evaluate(await readAll(session, await complete), origin);
}

async function readAll(session: CDPSession, handle: string): Promise<TraceEvent[]> {
  let text = '';
  for (let done = false; !done; ) {
    const part = await session.send('IO.read', { handle, size: 8 * 1024 * 1024 });
    text += part.base64Encoded ? Buffer.from(part.data, 'base64').toString('utf8') : part.data;
    done = part.eof;
  }
  await session.send('IO.close', { handle });
  return JSON.parse(text).traceEvents;
}

/** Adds up a trace. The tab is the thread that set the marks. */
export function evaluate(events: readonly TraceEvent[], origin: string): TraceReport {
  const isMark = ({ name }: TraceEvent) => /^(hundred|bench)-/.test(name);
  const marks = events.filter(isMark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('the page set no mark in the trace');
  const own = events
    .filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const outer = outermost(tasks);
  const calls = outermost(own.filter((event, i) => isOurs(event, own[i + 1], origin)));
  const stretches = marks.map(({ name }) => ({ name, main: 0, ours: 0 }));
  const before = { name: 'before', main: 0, ours: 0 };
  const stretchAt = (ts: number) => {
    let at = -1;
    while (at + 1 < marks.length && (marks[at + 1]?.ts ?? Infinity) <= ts) at++;
    return stretches[at] ?? before;
  };
  for (const task of outer) stretchAt(task.ts).main += milliseconds(task);
  const perTask = new Map<TraceEvent, number>();
  let next = 0;
  for (const call of calls) {
    while (next + 1 < outer.length && (outer[next + 1]?.ts ?? Infinity) <= call.ts) next++;
    const task = outer[next];
    stretchAt(call.ts).ours += milliseconds(call);
    if (task) perTask.set(task, (perTask.get(task) ?? 0) + milliseconds(call));
  }
  return {
    stretches,
    longestOurs: Math.max(0, ...perTask.values()),
    main: outer.reduce((sum, task) => sum + milliseconds(task), 0),
    ours: calls.reduce((sum, call) => sum + milliseconds(call), 0),
  };
}

/**
 * A call into a script of the extension, or an answer of its background. A timer that calls one
 * (`next`, the first event in it) counts as a whole: messages are sent after the call, by promises.
 */
function isOurs(event: TraceEvent, next: TraceEvent | undefined, origin: string): boolean {
  const { name, args, ts, dur = 0 } = event;
  if (name === 'FunctionCall' || name === 'EvaluateScript') {
    return args?.data?.url?.startsWith(origin) === true;
  }
  if (name === 'TimerFire' || name === 'FireAnimationFrame') {
    const isInside = next !== undefined && next.ts < ts + dur && next.name === 'FunctionCall';
    return isInside && isOurs(next, undefined, origin);
  }
  return name === 'Receive mojo message' && JSON.stringify(args ?? {}).includes('extensions.mojom');
}

function milliseconds({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

/** Events that lie in no other of the list; `events` are in order of their start. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  let end = -Infinity;
  for (const event of events) {
    if (event.ts < end) continue;
    found.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return found;
}
