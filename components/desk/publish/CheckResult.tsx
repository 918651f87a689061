import type { RecordCheck } from '#data/desk/messages.ts';
import { useMessages } from '../../i18n/context.tsx';
import { publishMessages } from '../../i18n/desk-publish.ts';
import type { Translate } from '../../i18n/translate.ts';
import { plainText } from '../../ui/plain-text.ts';

interface CheckProps {
  check: RecordCheck | null;
}

/** What the guard asks about the sentence, and which records say the same: stands below the claim. */
export function ClaimAdvice({ check, onClaim }: CheckProps & { onClaim(claim: string): void }) {
  const say = useMessages(publishMessages);
  const event = check?.event ?? null;
  return (
    <div class="check-result is-wide" aria-live="polite">
      {check?.hints.map((hint) => (
        <div key={hint} class="desk-ask">
          <p>{say(`hint.${hint}`)}</p>
          {hint === 'person' && event !== null && (
            <p>
              <button
                type="button"
                class="ask-field"
                onClick={({ currentTarget }) => {
                  // The button goes with the advice; the blanks are filled in where the claim is.
                  currentTarget.form?.querySelector<HTMLElement>('[name=claim]')?.focus();
                  onClaim(event);
                }}
              >
                {say('hint.asEvent')}
              </button>{' '}
              <bdi>“{plainText(event)}”</bdi>
            </p>
          )}
        </div>
      ))}
      {check && check.near.length > 0 && (
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
    </div>
  );
}

/** What the schema still misses, by the names on the form. */
export function CheckResult({ check }: CheckProps) {
  const say = useMessages(publishMessages);
  return (
    <div class="check-result" aria-live="polite">
      {check && check.issues.length > 0 && (
        <details class="problems">
          <summary>
            {say('publish.issues')} ({check.issues.length})
          </summary>
          <ul>
            {check.issues.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {fieldName(path, say)}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The label of a record's path, most particular first; a path without one stays as it is. */
const LABELS: readonly (readonly [
  RegExp,
  Extract<keyof typeof publishMessages, `publish.${string}`>,
])[] = [
  [/^claim/, 'publish.claim'],
  [/^rating\.label/, 'publish.label'],
  [/^rating/, 'publish.value'],
  [/^summary/, 'publish.summary'],
  [/^variants/, 'publish.variants'],
  [/^datePublished/, 'publish.date'],
  [/^(publisher|id)$/, 'publish.agencyId'],
  [/^program/, 'publish.program'],
  [/^aliases/, 'publish.aliases'],
  [/^agency/, 'publish.agency'],
  [/^statement/, 'publish.statement'],
  [/^asOf/, 'publish.asOf'],
  [/^valid/, 'publish.validThrough'],
  [/^sources\.\d+\.url/, 'publish.sourceUrl'],
  [/^sources\.\d+\.title/, 'publish.sourceTitle'],
  [/^sources\.\d+\.publisher/, 'publish.sourcePublisher'],
  [/^sources/, 'publish.sources'],
  [/^figures/, 'publish.figure'],
];

function fieldName(path: string, say: Translate<typeof publishMessages>): string {
  const key = LABELS.find(([pattern]) => pattern.test(path))?.[1];
  return key ? say(key) : path;
}
