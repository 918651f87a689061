import { useEffect, useState } from 'preact/hooks';
import type { CaseDetail } from '#data/desk/messages.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { plainText } from '../../ui/plain-text.ts';
import { formatMoment } from '../format-moment.ts';
import type { OpenCase } from './use-case.ts';

/** Remarks, oldest first, and a box for the next one, whose draft is kept. */
export function Notes({ detail, open }: { detail: CaseDetail; open: OpenCase }) {
  const say = useMessages(caseMessages);
  const language = useLanguage();
  const [text, setText] = useState(detail.drafts.note ?? '');
  useEffect(() => setText(detail.drafts.note ?? ''), [detail.row.id]);
  const notes = Object.entries(detail.state.notes).sort(([, a], [, b]) => a.at - b.at);
  return (
    <section class="case-section">
      <h3 class="section-head">{say('notes.heading')}</h3>
      <ol class="notes">
        {notes.map(([id, note]) => (
          <li key={id}>
            <p class="eyebrow">
              {[note.by, formatMoment(note.at, language)].filter(Boolean).join(' · ')}
            </p>
            <p>
              <bdi>{plainText(note.text)}</bdi>
            </p>
          </li>
        ))}
      </ol>
      <form
        class="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          open.note(text).then((saved) => saved && setText(''));
        }}
      >
        <label class="field">
          <span class="field-label">{say('notes.label')}</span>
          <textarea
            rows={2}
            maxLength={4000}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              open.keepDraft('note', event.currentTarget.value);
            }}
          />
        </label>
        {/* Never disabled: a button that goes dead under the finger takes the focus with it. */}
        <button type="submit" class="button button-quiet">
          {say('notes.add')}
        </button>
      </form>
    </section>
  );
}
