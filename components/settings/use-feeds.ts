import { useEffect, useState } from 'preact/hooks';
import type { FeedStatus } from '#data/protocol.ts';
import { useLanguage } from '../i18n/context.tsx';
import { errorSentence } from '../i18n/errors.ts';
import type { FeedsWorld } from './feeds-world.ts';

export interface Feeds {
  /** Null while the list is opened. */
  list: FeedStatus[] | null;
  busy: boolean;
  /** The sentence of the last failure. */
  failure: string | null;
  /** Runs one request at a time and shows the list it answers with. */
  run(request: () => Promise<FeedStatus[]>): void;
}

/** The publishers as the background knows them; after a failure the list is asked for anew. */
export function useFeeds(world: FeedsWorld): Feeds {
  const [list, setList] = useState<FeedStatus[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const language = useLanguage();
  function run(request: () => Promise<FeedStatus[]>): void {
    setBusy(true);
    setFailure(null);
    request()
      .then(setList, async (error: unknown) => {
        setFailure(errorSentence(error, language));
        // A request may have failed half-way: what is shown is what is.
        setList(await world.feeds());
      })
      .catch(() => undefined)
      .finally(() => setBusy(false));
  }
  useEffect(() => run(() => world.feeds()), [world]);
  return { list, busy, failure, run };
}
