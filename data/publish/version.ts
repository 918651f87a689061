import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Put in by `npm run bundle`, whose one file has no package.json beside it. */
declare const SULUH_BUNDLED_VERSION: string | undefined;

/** The version of this command line, which is the package's. */
export function ownVersion(): string {
  if (typeof SULUH_BUNDLED_VERSION === 'string') return SULUH_BUNDLED_VERSION;
  const file = new URL('../../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
