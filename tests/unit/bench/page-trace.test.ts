/** How the page bench reads a trace. The events are invented. */
import { expect, it } from 'vitest';
import { evaluate } from '#tests/bench/page/trace.ts';

const OURS = 'chrome-extension://abc';
const tab = { pid: 1, tid: 7 };
const event = (name: string, ts: number, duration: number, args = {}) => ({
  ...{ ...tab, name, ph: 'X', ts, dur: duration * 2, tdur: duration, args },
});
const call = (ts: number, duration: number, url: string) =>
  event('FunctionCall', ts, duration, { data: { url } });
const mark = (name: string, ts: number) => ({ ...tab, name, ph: 'I', ts });

it('counts the processor time of the marked thread, and of it what is the extension’s', () => {
  const report = evaluate(
    [
      mark('hundred-0', 0),
      event('RunTask', 10, 5000),
      call(20, 2000, `${OURS}/content.js`),
      call(30, 500, `${OURS}/content.js`), // within the call before
      call(5000, 1000, 'https://x.com/app.js'),
      mark('hundred-1', 20_000),
      event('RunTask', 20_010, 3000),
      event('Receive mojo message', 20_020, 1000, { info: 'extensions.mojom.MessagePort' }),
      { ...event('RunTask', 30_000, 9000), tid: 8 },
    ],
    OURS,
  );
  expect(report.stretches).toEqual([
    { name: 'hundred-0', main: 5, ours: 2 },
    { name: 'hundred-1', main: 3, ours: 1 },
  ]);
  expect(report).toMatchObject({ main: 8, ours: 3, longestOurs: 2 });
});

it('adds up what the extension does within one task', () => {
  const { longestOurs } = evaluate(
    [
      mark('hundred-0', 0),
      event('RunTask', 10, 9000),
      call(20, 2000, OURS),
      call(6000, 2500, OURS),
    ],
    OURS,
  );
  expect(longestOurs).toBe(4.5);
});

it('says so when the page set no mark', () => {
  expect(() => evaluate([event('RunTask', 1, 1)], OURS)).toThrow('no mark');
});
