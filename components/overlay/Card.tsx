import { useState } from 'preact/hooks';
import type { CardContent } from '#data/protocol.ts';
import { cardMessages } from '../i18n/card.ts';
import { useLanguage, useMessages } from '../i18n/context.tsx';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay } from '../ui/format.ts';
import { CheckIcon, CloseIcon, CopyIcon, ExternalIcon, HideIcon, ShareIcon } from '../ui/icons.tsx';
import { Logo } from '../ui/Logo.tsx';
import { safeLink } from '../ui/safe-link.ts';
import { clarificationText, factText } from './clarification-text.ts';
import { NamedFacts } from './NamedFacts.tsx';
import { QueueButton } from './QueueButton.tsx';
import { RecordDetails } from './RecordDetails.tsx';
import { sourcesOf } from './record-rules.ts';

/** What went wrong, in the three ways a person can meet. */
export type CardProblem = 'updated' | 'withdrawn' | 'unavailable';

export type CardState =
  | { status: 'loading' }
  | { status: 'problem'; problem: CardProblem }
  | { status: 'ready'; content: CardContent };

export interface CardProps {
  state: CardState;
  postText: string;
  /** `YYYY-MM-DD`. */
  today: string;
  onClose(): void;
  onRetry(): void;
  onReload(): void;
  /** Resolves to false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Opens the share page: pictures and texts of several lengths. */
  onShare(): void;
  /** Puts the post on the desk's queue; rejects when it could not be kept. */
  onQueue(): Promise<{ copy: boolean }>;
  /** Present when the badge can be hidden. */
  onDismiss?: (() => void) | undefined;
}

/** Only what a person does counts; a page can dispatch events at a card, but not trusted ones. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}

/** The card beside a post. */
export function Card(props: CardProps) {
  const say = useMessages({ ...vocabulary, ...cardMessages });
  const language = useLanguage();
  const { state } = props;
  const factsOnly = state.status === 'ready' && state.content.entries.length === 0;
  const dataDate = state.status === 'ready' ? state.content.dataDate : null;
  return (
    <div
      class="suluh card"
      tabIndex={-1}
      role="dialog"
      aria-label={say(factsOnly ? 'card.labelFacts' : 'card.label')}
      aria-busy={state.status === 'loading'}
    >
      <header class="card-head">
        <Logo size={22} />
        <span class="card-name">Suluh</span>
        {dataDate && (
          <span class="card-date">{say('data.date', { date: formatDay(dataDate, language) })}</span>
        )}
        <button
          type="button"
          class="button button-bare button-icon"
          aria-label={say('action.close')}
          onClick={trusted(props.onClose)}
        >
          <CloseIcon />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="card-body" tabIndex={0} aria-label={say('finding.heading')}>
        {state.status === 'loading' && <Loading label={say('card.loading')} />}
        {state.status === 'problem' && <Problem problem={state.problem} {...props} />}
        {state.status === 'ready' && (
          <>
            <RecordDetails
              entries={state.content.entries}
              postText={props.postText}
              today={props.today}
            />
            <NamedFacts facts={state.content.facts ?? []} today={props.today} />
          </>
        )}
      </section>
      {state.status === 'ready' && <Actions content={state.content} {...props} />}
    </div>
  );
}

function Loading({ label }: { label: string }) {
  return (
    <div class="loading">
      <p class="sr-only" role="status">
        {label}
      </p>
      <div class="skeleton is-word" />
      <div class="skeleton is-claim" />
      <div class="skeleton is-panel" />
      <div class="skeleton" />
      <div class="skeleton is-word" />
    </div>
  );
}

function Problem({ problem, onRetry, onReload }: CardProps & { problem: CardProblem }) {
  const say = useMessages({ ...vocabulary, ...cardMessages });
  return (
    <div class="problem" role="alert">
      <p>{say(`error.${problem}`)}</p>
      {problem === 'updated' && (
        <button type="button" class="button button-quiet" onClick={trusted(onReload)}>
          {say('action.reload')}
        </button>
      )}
      {problem === 'unavailable' && (
        <button type="button" class="button button-quiet" onClick={trusted(onRetry)}>
          {say('action.retry')}
        </button>
      )}
    </div>
  );
}

function Actions({
  content,
  today,
  copy,
  onShare,
  onQueue,
  onDismiss,
}: CardProps & { content: CardContent }) {
  const say = useMessages(cardMessages);
  const language = useLanguage();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const { entries, facts = [] } = content;
  const factsOnly = entries.length === 0;
  const text = factsOnly
    ? facts.map((fact) => factText(fact, today, language)).join('\n\n')
    : clarificationText(content, today, language);
  const source = [...sourcesOf(entries), ...facts.flatMap((fact) => fact.sources)]
    .map((s) => safeLink(s.url))
    .find((link) => link !== null);
  return (
    <footer class="card-foot">
      <p class="sr-only" role="status">
        {copied === 'yes' && say('action.copiedLong')}
      </p>
      {copied === 'refused' && (
        <label class="copy-by-hand">
          {say('action.copyFailed')}
          <textarea readOnly rows={4} value={text} />
        </label>
      )}
      <div class="actions">
        <button
          type="button"
          class="button button-loud"
          onClick={trusted(() => {
            copy(text).then((done) => setCopied(done ? 'yes' : 'refused'));
          })}
        >
          {copied === 'yes' ? <CheckIcon size={16} /> : <CopyIcon size={16} />}
          {say(copied === 'yes' ? 'action.copied' : factsOnly ? 'action.copyFact' : 'action.copy')}
        </button>
        {!factsOnly && (
          <button type="button" class="button button-quiet" onClick={trusted(onShare)}>
            <ShareIcon size={16} /> {say('action.share')}
          </button>
        )}
      </div>
      <div class="actions is-minor">
        {source && (
          <a
            class="button button-bare"
            href={source.href}
            target="_blank"
            rel="noopener noreferrer"
          >
            <ExternalIcon size={14} /> {say('action.openSource')}
          </a>
        )}
        <QueueButton onQueue={onQueue} />
        {onDismiss && (
          <button type="button" class="button button-bare dismiss" onClick={trusted(onDismiss)}>
            <HideIcon size={14} /> {say(factsOnly ? 'action.hideChip' : 'action.dismiss')}
          </button>
        )}
      </div>
    </footer>
  );
}
