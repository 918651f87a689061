import type { ImportProblem } from '#data/desk/import/imported.ts';
import { useMessages } from '../../i18n/context.tsx';
import { filesMessages } from '../../i18n/desk-files.ts';

const SHOWN = 50;

/** What was wrong with a file, by row. */
export function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useMessages(filesMessages);
  if (problems.length === 0) return null;
  return (
    <details class="problems" open={problems.length <= 5}>
      <summary>{say('problems.heading', { n: problems.length })}</summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, trouble, detail }) => (
          <li key={`${row} ${trouble} ${detail}`}>
            {say('problems.row', { row, what: say(`trouble.${trouble}`) })}
            {detail !== '' && <span class="soft"> ({detail})</span>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{say('problems.more', { n: problems.length - SHOWN })}</p>}
    </details>
  );
}
