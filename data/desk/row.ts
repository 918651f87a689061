/**
 * A case as the queue shows it: small, so that ten thousand are sent and filtered at once. Rows are
 * stored beside their cases; whoever changes what a row holds raises the database's version.
 */
import type { CaseOrigin, CasePriority, CaseStatus, DeskCase } from './case.ts';
import { prompts } from './completeness.ts';
import { seenCount } from './seen.ts';

export interface CaseRow {
  id: string;
  /** Sorts the queue: open before done, then by urgency, due day, last change. Unique. */
  order: string;
  /** The claim in one sentence, or the start of the text. */
  title: string;
  /** What follows, for filtering. */
  text: string;
  status: CaseStatus;
  priority: CasePriority;
  owner: string;
  due: string;
  site: string;
  origin: CaseOrigin;
  topics: string[];
  regions: string[];
  createdAt: number;
  updatedAt: number;
  seen: number;
  /** Records of the index that are linked. */
  linked: number;
  /** Questions still open before the case can be examined. */
  missing: number;
}

const TITLE_CHARS = 140;
const TEXT_CHARS = 280;

/** The row of a case as it stands. */
export function rowOf(one: DeskCase): CaseRow {
  const { fields } = one;
  const text = fields.text.slice(0, TEXT_CHARS).replace(/\s+/g, ' ').trim();
  const start = fields.claim || upToWord(text, TITLE_CHARS);
  return {
    id: one.id,
    order: orderOf(one),
    title: start,
    text: fields.claim === '' ? text.slice(start.length).trim() : text,
    status: fields.status,
    priority: fields.priority,
    owner: fields.owner,
    due: fields.due,
    site: fields.site,
    origin: one.origin,
    topics: fields.topics,
    regions: fields.regions,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    seen: seenCount(one.seen),
    linked: Object.values(one.links).filter(Boolean).length,
    missing: prompts(one).length,
  };
}

const URGENCY = { urgent: 0, normal: 1, low: 2 };
const LAST_MOMENT = 1e14;

/** Compared as a string: cases without a due day come after those with one. */
function orderOf({ id, fields, updatedAt }: DeskCase): string {
  const done = fields.status === 'answered' || fields.status === 'closed' ? 1 : 0;
  const recent = String(LAST_MOMENT - updatedAt).padStart(15, '0');
  return `${done}${URGENCY[fields.priority]}${fields.due || '9'}~${recent}~${id}`;
}

/** The text's start, not cut inside a word where that can be helped. */
function upToWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length);
}
