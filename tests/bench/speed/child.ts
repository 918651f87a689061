/** One engine, one phase, one process: prints its numbers as JSON. Started by run-engines.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from './corpus.ts';
import { ENGINES } from './engines/index.ts';
import { measureBuild, measureQueries } from './measure.ts';

const [name, phase, file = '', size, queries] = process.argv.slice(2);
const engine = ENGINES.find((one) => one.name === name);
if (!engine) throw new Error(`no engine ${name}`);
const corpus = loadCorpus(size === 'all' ? null : Number(size), Number(queries));
if (phase === 'build') {
  const { bytes, numbers } = await measureBuild(engine, corpus);
  writeFileSync(file, bytes);
  console.log(JSON.stringify(numbers));
} else {
  console.log(JSON.stringify(await measureQueries(engine, corpus, () => readFileSync(file))));
}
