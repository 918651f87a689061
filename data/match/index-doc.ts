/** What the matcher knows of a record: the words it can be found by, nothing else. */
import type { IndexRecord } from '../schema/index.ts';

export interface IndexDoc {
  id: string;
  kind: 'claimReview' | 'programFact';
  /** The claim, or the programme's name with its statement. */
  title: string;
  /** Known wordings and circulating texts of a claim. */
  variants: string[];
  /** Other names of a programme; found by typed search only. */
  aliases: string[];
}

/** The searchable part of a full record. */
export function docOf(record: IndexRecord): IndexDoc {
  if (record.kind === 'claimReview') {
    return {
      id: record.id,
      kind: record.kind,
      title: record.claim,
      variants: record.variants,
      aliases: [],
    };
  }
  return {
    id: record.id,
    kind: record.kind,
    title: `${record.program}. ${record.statement}`,
    variants: [],
    aliases: [record.program, ...record.aliases, record.agency],
  };
}
