import {
  create,
  insertMultiple,
  load,
  type RawData,
  save,
  search,
  type Tokenizer,
} from '@orama/orama';
import type { Doc } from '../corpus.ts';
import { type Engine, TOP } from '../engine.ts';
import { terms } from '../terms.ts';

function newDatabase() {
  const tokenizer: Tokenizer = {
    language: 'indonesian',
    normalizationCache: new Map(),
    tokenize: (text) => [...new Set(terms(text))],
  };
  return create({ schema: { text: 'string' } as const, components: { tokenizer } });
}

export const orama: Engine = {
  name: 'orama',
  settings:
    'one field, our terms, threshold 1 (any word), no typos (default BM25); it finds prefixes too, which cannot be turned off for several words',
  build: async (docs: readonly Doc[]) => {
    const database = newDatabase();
    await insertMultiple(
      database,
      docs.map(({ id, text }) => ({ id, text })),
      5_000,
      undefined,
      undefined,
      0,
    );
    return new TextEncoder().encode(JSON.stringify(save(database)));
  },
  load: async (bytes) => {
    const data: RawData = JSON.parse(new TextDecoder().decode(bytes));
    const database = newDatabase();
    load(database, data);
    return async (text) => {
      const found = await search(database, { term: text, limit: TOP, threshold: 1, tolerance: 0 });
      return found.hits.map((hit) => hit.id);
    };
  },
};
