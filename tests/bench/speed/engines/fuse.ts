import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Doc } from '../corpus.ts';
import { type Engine, TOP } from '../engine.ts';
import { terms } from '../terms.ts';

const options: IFuseOptions<Doc> = {
  keys: ['text'],
  useTokenSearch: true,
  tokenize: terms,
  tokenMatch: 'any',
  ignoreLocation: true,
};

export const fuse: Engine = {
  name: 'fuse.js',
  settings: 'token search over our terms, any word may match, location ignored',
  build: async (docs) => {
    const index = Fuse.createIndex<Doc>(['text'], docs);
    return new TextEncoder().encode(JSON.stringify({ docs, index: index.toJSON() }));
  },
  load: async (bytes) => {
    const { docs, index } = JSON.parse(new TextDecoder().decode(bytes));
    const search = new Fuse<Doc>(docs, options, Fuse.parseIndex<Doc>(index));
    return (text) => search.search(text, { limit: TOP }).map(({ item }) => item.id);
  },
};
