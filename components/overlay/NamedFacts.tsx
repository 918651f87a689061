import type { ProgramFact } from '#data/schema/index.ts';
import { cardMessages } from '../i18n/card.ts';
import { useMessages } from '../i18n/context.tsx';
import { FactPanel } from './FactPanel.tsx';

interface NamedFactsProps {
  facts: readonly ProgramFact[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Facts behind a programme chip, introduced as what they are: no verdict on the post. */
export function NamedFacts({ facts, today }: NamedFactsProps) {
  const say = useMessages(cardMessages);
  if (facts.length === 0) return null;
  return (
    <section class="facts">
      <h2 class="section-head">{say('fact.heading')}</h2>
      <p class="soft small">{say('fact.named')}</p>
      {facts.map((fact) => (
        <FactPanel key={fact.id} fact={fact} today={today} />
      ))}
    </section>
  );
}
