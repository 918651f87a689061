import { CandidateFinder } from '#data/match/candidates.ts';
import { buildIndex } from '#data/match/index.ts';
import { IndexReader } from '#data/match/index-reader.ts';
import { shippedLexicon } from '#data/match/lexicon.ts';
import { readQuery } from '#data/match/query.ts';
import { type Engine, TOP } from '../engine.ts';
import { toIndexDocs } from './suluh.ts';

/** The first stage alone: what the peers do too. */
export const suluhCandidates: Engine = {
  name: 'suluh, candidates',
  settings: 'normalisation and the ten best by weighted terms, before ranking and acceptance',
  build: async (docs) => buildIndex(toIndexDocs(docs)),
  load: async (bytes) => {
    const lexicon = shippedLexicon();
    const index = new IndexReader(bytes, lexicon);
    const finder = new CandidateFinder(index);
    return (text) => {
      const { units, count } = finder.find(readQuery(text, index, lexicon), TOP);
      const ids: string[] = [];
      for (let i = 0; i < count; i++) ids.push(index.id(index.documentOf(units[i] ?? 0)));
      return ids;
    };
  },
};
