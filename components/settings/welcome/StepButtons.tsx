import { useMessages } from '../../i18n/context.tsx';
import { welcomeMessages } from '../../i18n/welcome.ts';

interface StepButtonsProps {
  next: 'steps.next' | 'steps.finish';
  onBack(): void;
  onNext(): void;
}

/** On, and back; nothing has to be chosen to go on. */
export function StepButtons({ next, onBack, onNext }: StepButtonsProps) {
  const say = useMessages(welcomeMessages);
  return (
    <div class="actions">
      <button type="button" class="button button-loud button-large" onClick={onNext}>
        {say(next)}
      </button>
      <button type="button" class="button button-quiet button-large" onClick={onBack}>
        {say('steps.back')}
      </button>
    </div>
  );
}
