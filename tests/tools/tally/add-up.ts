/** The parts of Vitest's JSON report that are counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

export interface Check {
  name: string;
  ok: boolean;
  report?: Report | undefined;
}

/** Sums checks up; `lines` say what each one gave. */
export function addUp(checks: readonly Check[]) {
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  for (const { name, ok, report } of checks) {
    const good = report ? report.numPassedTests : Number(ok);
    const bad = Math.max(report ? report.numFailedTests : 0, ok ? 0 : 1);
    const skipped = report?.numPendingTests ?? 0;
    lines.push(
      `${ok ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${bad} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
    passed += good;
    failed += bad;
  }
  return { passed, failed, lines };
}
