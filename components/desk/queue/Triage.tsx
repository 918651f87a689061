import { useMemo } from 'preact/hooks';
import type { CaseRow } from '#data/desk/row.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { queueMessages } from '../../i18n/desk.ts';
import { formatNumber } from '../../ui/format.ts';
import { countNeeds, NEEDS, type Need } from './filter-rows.ts';

interface TriageProps {
  rows: readonly CaseRow[];
  /** `YYYY-MM-DD` */
  today: string;
  need: Need | null;
  onNeed(need: Need | null): void;
}

/** What to do first, counted; a press shows only those. What there is none of is left out. */
export function Triage({ rows, today, need, onNeed }: TriageProps) {
  const say = useMessages(queueMessages);
  const language = useLanguage();
  const counts = useMemo(() => countNeeds(rows, today), [rows, today]);
  const shown = NEEDS.filter((one) => counts[one] > 0 || one === need);
  if (shown.length === 0) return null;
  return (
    <fieldset class="triage">
      <legend class="sr-only">{say('triage.label')}</legend>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          class={`triage-one need-${one}`}
          aria-pressed={need === one}
          onClick={() => onNeed(need === one ? null : one)}
        >
          <b>{formatNumber(counts[one], language)}</b> {say(`need.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
