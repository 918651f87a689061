import type { CasePriority, CaseStatus } from '#data/desk/case.ts';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import { plainText } from '../../ui/plain-text.ts';
import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import { siteName } from '../site-name.ts';
import type { OpenCase } from './use-case.ts';

const STATUSES: readonly CaseStatus[] = ['new', 'checking', 'waiting', 'answered', 'closed'];
const PRIORITIES: readonly CasePriority[] = ['urgent', 'normal', 'low'];

/** Title, and what changes most often. */
export function CaseHead({ detail, edit }: { detail: CaseDetail; edit: OpenCase['edit'] }) {
  const say = useMessages({ ...deskWords, ...caseMessages });
  const { fields } = detail.state;
  return (
    <header class="case-head">
      <h2 class="case-title" tabIndex={-1}>
        <bdi>{plainText(detail.row.title)}</bdi>
      </h2>
      <p class="soft small">
        {[siteName(fields.site), say(`origin.${detail.state.origin}`)].filter(Boolean).join(' · ')}
      </p>
      <div class="case-controls">
        <Choice
          label={say('field.status')}
          value={fields.status}
          options={STATUSES.map((value) => ({ value, text: say(`status.${value}`) }))}
          onChange={(status) => edit('status', status)}
        />
        <Choice
          label={say('field.priority')}
          value={fields.priority}
          options={PRIORITIES.map((value) => ({ value, text: say(`priority.${value}`) }))}
          onChange={(priority) => edit('priority', priority)}
        />
        <Field
          key={`${detail.row.id} owner`}
          label={say('field.owner')}
          value={fields.owner}
          maxLength={6}
          onCommit={(owner) => edit('owner', owner)}
        />
        <Field
          key={`${detail.row.id} due`}
          label={say('field.due')}
          type="date"
          value={fields.due}
          onCommit={(due) => edit('due', due)}
        />
      </div>
    </header>
  );
}
