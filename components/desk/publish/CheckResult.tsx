import type { RecordCheck } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import { plainText } from '../../ui/plain-text.ts';

/** What is still wrong, what the guard asks, and which records are near. */
export function CheckResult({ check }: { check: RecordCheck | null }) {
  const say = useMessages(publishMessages);
  if (!check) return null;
  return (
    <div class="check-result" aria-live="polite">
      {check.hints.map((hint) => (
        <p key={hint} class="desk-ask">
          {say(`hint.${hint}`)}
        </p>
      ))}
      {check.near.length > 0 && (
        <div class="desk-ask">
          <p>{say('publish.near')}</p>
          <ul class="bullets">
            {check.near.map(({ id, claim }) => (
              <li key={id}>
                <bdi>{plainText(claim)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {check.issues.length > 0 && (
        <details class="problems">
          <summary>
            {say('publish.issues')} ({check.issues.length})
          </summary>
          <ul>
            {check.issues.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code>: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
