import { Index } from 'flexsearch';
import { type Engine, TOP } from '../engine.ts';
import { terms } from '../terms.ts';

function newIndex() {
  return new Index({ tokenize: 'strict', encode: terms, resolution: 9 });
}

export const flexsearch: Engine = {
  name: 'flexsearch',
  settings: "Index, tokenize 'strict', our terms as encoder, suggest (else all words must occur)",
  build: async (docs) => {
    const index = newIndex();
    for (const { id, text } of docs) index.add(id, text);
    const parts: [string, string][] = [];
    await index.export((key, data) => {
      parts.push([key, data]);
    });
    return new TextEncoder().encode(JSON.stringify(parts));
  },
  load: async (bytes) => {
    const parts: [string, string][] = JSON.parse(new TextDecoder().decode(bytes));
    const index = newIndex();
    for (const [key, data] of parts) await index.import(key, data);
    return (text) => index.search(text, { limit: TOP, suggest: true }).map(String);
  },
};
