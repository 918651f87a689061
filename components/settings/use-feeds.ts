import { useEffect, useState } from 'preact/hooks';
import type { FeedStatus } from '#data/protocol.ts';
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

/** The publishers as the background knows them; what fails leaves the list as it was. */
export function useFeeds(world: FeedsWorld): Feeds {
  const [list, setList] = useState<FeedStatus[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  function run(request: () => Promise<FeedStatus[]>): void {
    setBusy(true);
    setFailure(null);
    request()
      .then(setList, (error: unknown) => setFailure(error instanceof Error ? error.message : ''))
      .finally(() => setBusy(false));
  }
  useEffect(() => run(() => world.feeds()), [world]);
  return { list, busy, failure, run };
}
