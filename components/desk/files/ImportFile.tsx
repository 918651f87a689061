import { useRef, useState } from 'preact/hooks';
import type { Imported } from '#data/desk/import/imported.ts';
import type { Language } from '#data/settings.ts';
import { useLanguage, useMessages } from '../../i18n/context.tsx';
import { deskWords } from '../../i18n/desk.ts';
import { filesMessages } from '../../i18n/desk-files.ts';
import { errorSentence } from '../../i18n/errors.ts';
import { formatNumber } from '../../ui/format.ts';
import type { DeskPageWorld } from '../desk-world.ts';
import { fileAsBase64, MAX_FILE_BYTES } from './base64.ts';
import { FileButton } from './FileButton.tsx';
import { type ImportCount, importDrafts } from './import-drafts.ts';
import { Problems } from './Problems.tsx';
import { readParts, TooLargeError } from './read-parts.ts';

interface ImportFileProps {
  world: DeskPageWorld;
  onChanged(): void;
}

type Step =
  | { at: 'start' }
  | { at: 'told'; sentence: string }
  | { at: 'reading'; name: string; size: number; part: number; parts: number }
  | { at: 'ready'; name: string; read: Imported }
  | { at: 'running'; count: ImportCount; all: number }
  | { at: 'done'; count: ImportCount; stopped: boolean };

/** A file is read and looked at first; only then, on a second click, its cases come in. */
export function ImportFile({ world, onChanged }: ImportFileProps) {
  const say = useMessages({ ...deskWords, ...filesMessages });
  const language = useLanguage();
  const number = (n: number) => formatNumber(n, language);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [problems, setProblems] = useState<Imported['problems']>([]);
  const stop = useRef<AbortController | null>(null);

  async function choose(file: File): Promise<void> {
    const life = new AbortController();
    stop.current = life;
    setProblems([]);
    setStep({ at: 'reading', name: file.name, size: file.size, part: 1, parts: 1 });
    try {
      const read = await readParts(
        file,
        async (part, head) =>
          world.readFile(file.name, await fileAsBase64(part), await fileAsBase64(head)),
        life.signal,
        (part, parts) => setStep({ at: 'reading', name: file.name, size: file.size, part, parts }),
      );
      if (life.signal.aborted) return setStep({ at: 'start' });
      setProblems(read.problems);
      setStep(
        read.drafts.length === 0
          ? { at: 'told', sentence: say('import.nothing') }
          : { at: 'ready', name: file.name, read },
      );
    } catch (error) {
      setStep({ at: 'told', sentence: sentenceOf(error, file) });
    }
  }

  function sentenceOf(error: unknown, file: File): string {
    if (error instanceof TooLargeError) {
      const [size, max] = [file.size, MAX_FILE_BYTES].map((n) => Math.ceil(n / 1_048_576));
      return say('import.tooLarge', { size: size ?? 0, max: max ?? 0 });
    }
    return errorSentence(error, language);
  }

  async function run(read: Imported): Promise<void> {
    const life = new AbortController();
    stop.current = life;
    const all = read.drafts.length;
    try {
      const count = await importDrafts(read.drafts, world.add, life.signal, (count) =>
        setStep({ at: 'running', count, all }),
      );
      setStep({ at: 'done', count, stopped: life.signal.aborted });
    } catch {
      setStep({ at: 'told', sentence: say('desk.failed') });
    }
    onChanged();
  }

  return (
    <>
      <p class="soft">{say('import.about')}</p>
      <p class="soft small">{say('import.columns')}</p>
      {step.at !== 'running' && step.at !== 'reading' && (
        <FileButton label={say('import.choose')} accept=".csv,.tsv,.txt,.xlsx" onFile={choose} />
      )}
      <div role="status" class="import-state">
        {step.at === 'told' && <p>{step.sentence}</p>}
        {step.at === 'reading' && (
          <p>
            {say('import.reading', { name: step.name, size: sizeWord(step.size, language) })}
            {step.parts > 1 && ` ${say('import.part', { part: step.part, parts: step.parts })}`}
          </p>
        )}
        {step.at === 'ready' && (
          <>
            <p>{say('import.ready', { n: number(step.read.drafts.length), name: step.name })}</p>
            {step.read.skipped > 0 && (
              <p class="soft small">{say('import.skipped', { n: number(step.read.skipped) })}</p>
            )}
          </>
        )}
        {step.at === 'done' && (
          <p>
            {say(step.stopped ? 'import.stopped' : 'import.done', {
              fresh: number(step.count.fresh),
              copies: number(step.count.copies),
              linked: number(step.count.linked),
            })}
          </p>
        )}
      </div>
      {step.at === 'ready' && (
        <button type="button" class="button button-loud" onClick={() => run(step.read)}>
          {say('import.start', { n: number(step.read.drafts.length) })}
        </button>
      )}
      {step.at === 'reading' && step.parts > 1 && (
        <button type="button" class="button button-quiet" onClick={() => stop.current?.abort()}>
          {say('import.cancel')}
        </button>
      )}
      {step.at === 'running' && (
        <div class="progress">
          <progress
            value={step.count.done}
            max={step.all}
            aria-label={say('import.progress', {
              done: number(step.count.done),
              all: number(step.all),
            })}
          />
          <span class="small">
            {say('import.progress', { done: number(step.count.done), all: number(step.all) })}
          </span>
          <button type="button" class="button button-quiet" onClick={() => stop.current?.abort()}>
            {say('import.cancel')}
          </button>
        </div>
      )}
      <Problems problems={problems} />
    </>
  );
}

/** "820 kB", "24,5 MB". */
function sizeWord(bytes: number, language: Language): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000), language)} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}
