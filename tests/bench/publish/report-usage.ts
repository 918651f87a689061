/** Preloaded into a measured process: writes what it used, at its end, to SULUH_BENCH_USAGE. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  const file = process.env.SULUH_BENCH_USAGE;
  if (file) writeFileSync(file, JSON.stringify(usage));
});
