import MiniSearch, { type Options } from 'minisearch';
import type { Doc } from '../corpus.ts';
import { type Engine, TOP } from '../engine.ts';
import { terms } from '../terms.ts';

const options: Options<Doc> = {
  fields: ['text'],
  tokenize: terms,
  processTerm: (term) => term,
};

export const minisearch: Engine = {
  name: 'minisearch',
  settings: 'one field, our terms, OR of all words (default BM25+), no prefix, no fuzziness',
  build: async (docs) => {
    const index = new MiniSearch<Doc>(options);
    index.addAll([...docs]);
    return new TextEncoder().encode(JSON.stringify(index));
  },
  load: async (bytes) => {
    const index = MiniSearch.loadJSON<Doc>(new TextDecoder().decode(bytes), options);
    return (text) =>
      index
        .search(text)
        .slice(0, TOP)
        .map((hit) => String(hit.id));
  },
};
