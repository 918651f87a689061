/**
 * The sources as one zip that is the same for everybody: what git tracks, in one order, with one
 * date. Mozilla's reviewers build the release from it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first date a zip can hold; in local time, as zips know no zone. */
const DATE = new Date(1980, 0, 1);
const UNIX = 3;

/** Tracked files of the work tree at `root` as a zip; throws when `root` is no git work tree. */
export function sourceZip(root: string): Uint8Array {
  const files: Zippable = {};
  for (const { path, executable } of trackedFiles(root)) {
    files[path] = [
      readFileSync(join(root, path)),
      { mtime: DATE, os: UNIX, attrs: ((executable ? 0o100755 : 0o100644) << 16) >>> 0 },
    ];
  }
  return zipSync(files, { level: 9 });
}

function trackedFiles(root: string): { path: string; executable: boolean }[] {
  const listed = execFileSync('git', ['ls-files', '--stage', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split('\0')
    .flatMap((line) => {
      const [about = '', path = ''] = line.split('\t');
      return path !== '' && existsSync(join(root, path))
        ? [{ path, executable: about.startsWith('100755') }]
        : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
