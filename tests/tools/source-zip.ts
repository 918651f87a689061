/** `npm run source-zip`: writes .output/suluh-VERSION-sources.zip, the same bytes at every run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { sourceZip } from './store/source-zip.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const path = join(ROOT, `.output/suluh-${version}-sources.zip`);
const bytes = sourceZip(ROOT);
mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(path, bytes);
const digest = createHash('sha256').update(bytes).digest('hex');
console.log(`${path}: ${bytes.length} bytes, sha256 ${digest}`);
