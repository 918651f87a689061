import type { CheckAnswer, CheckStep, DeskCase } from '#data/desk/case.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import type { OpenCase } from './use-case.ts';

const STEPS: readonly CheckStep[] = ['source', 'date', 'place', 'picture', 'official', 'second'];
const ANSWERS: readonly CheckAnswer[] = ['open', 'fine', 'problem'];

interface ChecklistProps {
  checks: DeskCase['checks'];
  edit: OpenCase['edit'];
}

/** The steps of verification, each open, yes or no. */
export function Checklist({ checks, edit }: ChecklistProps) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  return (
    <section class="case-section">
      <h3 class="section-head">{say('checks.heading')}</h3>
      {STEPS.map((step) => (
        <fieldset key={step} class="check">
          <legend>{say(`check.${step}`)}</legend>
          <div class="segmented">
            {ANSWERS.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={`check-${step}`}
                  checked={(checks[step] ?? 'open') === answer}
                  onChange={() => edit(`check:${step}`, answer)}
                />
                <span>{say(`answer.${answer}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
