/** The mirror in the background: fed after each answer, only from public feeds, only while it is on. */
import { browser } from 'wxt/browser';
import { Mirror } from '#data/mirror/store/mirror.ts';
import { kindOfSite } from '#data/mirror/tally.ts';
import type { FollowUp, MirrorWeek, Verdict } from '#data/protocol.ts';
import type { CheckPostsRequest, ClaimReview } from '#data/schema/index.ts';
import { mirror as mirrorOn } from '#data/settings.ts';
import { siteOfAddress } from '#data/site-access.ts';
import { answer, Nothing } from './door.ts';
import type { Engine, EngineKeeper } from './engine.ts';
import type { Sender } from './senders.ts';

export interface MirrorKeeper {
  /** Counts what a page asked about; never throws, never makes the page wait. */
  note(
    engine: Engine,
    request: CheckPostsRequest,
    verdicts: readonly Verdict[],
    from: Sender,
  ): void;
  /** New reviews came with an update. */
  hear(reviews: readonly ClaimReview[]): void;
}

/** Opens the mirror's messages and hands out the way to feed it. */
export function openMirror(engines: EngineKeeper, mirror = new Mirror(today)): MirrorKeeper {
  mirrorOn.watch((on) => {
    if (!on) void mirror.wipe().then(showDot);
  });
  const showDot = async () => {
    const waiting = (await mirrorOn.getValue()) ? (await mirror.followUps()).length : 0;
    await browser.action.setBadgeText({ text: waiting > 0 ? String(waiting) : '' });
  };
  answer('mirrorWeek', 'page', Nothing, async () =>
    (await mirrorOn.getValue()) ? weekWithTitles(mirror, await engines.current()) : null,
  );
  answer('wipeMirror', 'page', Nothing, async () => {
    await mirror.wipe();
    await showDot();
    return true;
  });
  answer('followUps', 'page', Nothing, async () => {
    if (!(await mirrorOn.getValue())) return [];
    return engines.answer((engine) => followUpsOf(mirror, engine));
  });
  answer('followUpsTold', 'page', Nothing, async () => {
    await mirror.told();
    await showDot();
    return true;
  });
  const quietly = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => console.warn('[suluh] cermin tidak mencatat.', error));
  };
  return {
    note(engine, request, verdicts, from) {
      const kind = kindOfSite(siteOfAddress(from.url)?.id ?? '');
      if (!kind) return;
      quietly(async () => {
        if (!(await mirrorOn.getValue())) return;
        const topics = await Promise.all(
          verdicts.map((verdict, i) => topicsOf(engine, verdict, request.posts[i]?.text ?? '')),
        );
        await mirror.see(
          verdicts.map((verdict, i) => {
            const claim = claimOf(verdict);
            const text = request.posts[i]?.text ?? '';
            return { text, kind, topics: topics[i] ?? [], ...(claim && { claim }) };
          }),
        );
      });
    },
    hear(reviews) {
      quietly(async () => {
        if (!(await mirrorOn.getValue())) return;
        if ((await mirror.hear(reviews)) > 0) await showDot();
      });
    },
  };
}

/** Only a claim that is surely the same is counted as one that came by. */
function claimOf({ findings }: Verdict): string | undefined {
  const [best] = findings;
  return best?.tier === 'match' ? best.recordId : undefined;
}

async function topicsOf(engine: Engine, verdict: Verdict, text: string): Promise<string[]> {
  const id = claimOf(verdict) ?? engine.matcher.mentions(text, 1)[0];
  return id === undefined ? [] : ((await engine.generation.records.record(id))?.topics ?? []);
}

async function weekWithTitles(mirror: Mirror, engine: Engine): Promise<MirrorWeek> {
  const week = await mirror.week();
  const claims = await Promise.all(
    week.claims.slice(0, 5).map(async ([recordId, times]) => {
      const record = await engine.generation.records.record(recordId);
      return record?.kind === 'claimReview' ? { recordId, times, claim: record.claim } : null;
    }),
  );
  return { ...week, claims: claims.filter((claim) => claim !== null) };
}

async function followUpsOf(mirror: Mirror, engine: Engine): Promise<FollowUp[]> {
  const rows = await mirror.followUps();
  const told = await Promise.all(
    rows.map(async ({ recordId, day }) => {
      const record = await engine.generation.records.record(recordId);
      return record?.kind === 'claimReview'
        ? { recordId, day, claim: record.claim, rating: record.rating }
        : null;
    }),
  );
  return told.filter((one) => one !== null);
}

/** Today on this device's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
