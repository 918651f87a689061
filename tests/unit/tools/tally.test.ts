import { expect, it } from 'vitest';
import { addUp } from '#tests/tools/tally/add-up.ts';

const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1 };

it('counts the tests of a report and each other check as one', () => {
  const { passed, failed } = addUp([
    { name: 'test', ok: false, report },
    { name: 'types', ok: true },
    { name: 'lint', ok: false },
  ]);
  expect([passed, failed]).toEqual([6, 3]);
});

it('never reports success for a run that failed without a failed test', () => {
  const green = { ...report, numFailedTests: 0 };
  expect(addUp([{ name: 'test', ok: false, report: green }]).failed).toBe(1);
});
