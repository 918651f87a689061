import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  CardRequest,
  CheckPostsRequest,
  CheckTextRequest,
  RecordRequest,
  SearchRequest,
  ShareRequest,
  SiteRequest,
} from '#data/schema/index.ts';
import { badgeRules, language } from '#data/settings.ts';
import { ChangeLog, LoggingStore } from '#data/store/index.ts';
import {
  cardContent,
  checkPosts,
  checkText,
  indexStatus,
  oneRecord,
  search,
  topicsOf,
} from './answers.ts';
import { answerDesk } from './desk.ts';
import { answer, Nothing, refuseFlood } from './door.ts';
import { createEngineKeeper } from './engine.ts';
import { openMirror } from './mirror.ts';
import { checkTab, offerCheckOnRequest } from './on-request.ts';
import { openDesk } from './open-desk.ts';
import { openPackageFiles } from './package-files.ts';
import { mayBeRead } from './page-gate.ts';
import { answerPrivacy } from './privacy.ts';
import { createRateLimit } from './rate-limit.ts';
import { hooksFor } from './site-hooks.ts';
import { followSiteGrants } from './site-scripts.ts';
import { logStaleAdapters } from './stale-adapters.ts';
import { startSync } from './sync/index.ts';
import { mayRebuild } from './sync/rebuild-gate.ts';

export default defineBackground({
  type: 'module',
  main() {
    const changes = new ChangeLog();
    const store = new LoggingStore(changes, (reviews) => mirror.hear(reviews));
    const engines = createEngineKeeper({ store, openPackageFiles, mayRebuild });
    const mirror = openMirror(engines);
    const clock = () => performance.now();
    const statesPerTab = createRateLimit(60, 2);
    const postsPerTab = createRateLimit(2000, 200);
    const bundlesPerTab = createRateLimit(10, 0.5);
    const cardsPerTab = createRateLimit(60, 5);
    const sharesPerTab = createRateLimit(5, 0.2);

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
      void engines.current();
    });

    followSiteGrants();
    offerCheckOnRequest();
    logStaleAdapters();

    answer('siteState', 'content', SiteRequest, async ({ site }, sender) => {
      refuseFlood(statesPerTab, sender);
      const { off, hooks } = await hooksFor(site);
      return {
        enabled: !off && (await mayBeRead(sender, site)),
        language: await language.getValue(),
        badges: await badgeRules(),
        hooks,
      };
    });
    answer('checkPosts', 'reader', CheckPostsRequest, async (request, sender) => {
      if (!postsPerTab.take(sender.tab?.id ?? -1, request.posts.length, Date.now())) return [];
      const rules = await badgeRules();
      return engines.answer(async (engine) => {
        const verdicts = await checkPosts(engine, request, clock, rules);
        mirror.note(engine, request, verdicts, sender);
        return verdicts;
      });
    });
    answer('checkThisPage', 'page', Nothing, async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (active?.id === undefined) return false;
      await checkTab(active.id);
      return true;
    });
    answer('loadCard', 'reader', Nothing, async (_, sender) => {
      refuseFlood(bundlesPerTab, sender);
      const tabId = sender.tab?.id;
      if (tabId === undefined) return false;
      await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
      return true;
    });
    answer('cardContent', 'both', CardRequest, async (request, sender) => {
      refuseFlood(cardsPerTab, sender);
      const spoken = await language.getValue();
      return engines.answer((engine) => cardContent(engine, request, spoken));
    });
    answer('openShare', 'both', ShareRequest, async ({ recordIds }, sender) => {
      refuseFlood(sharesPerTab, sender);
      const ids = new URLSearchParams(recordIds.map((id) => ['id', id]));
      await browser.tabs.create({ url: `/share.html?${ids}` });
      return true;
    });
    answer('search', 'page', SearchRequest, async (request) =>
      engines.answer((engine) => search(engine, request, clock)),
    );
    answer('checkText', 'page', CheckTextRequest, async ({ text }) =>
      engines.answer((engine) => checkText(engine, text, clock)),
    );
    answer('record', 'page', RecordRequest, async ({ id }) =>
      engines.answer((engine) => oneRecord(engine, id)),
    );
    answer('indexStatus', 'page', Nothing, async () => indexStatus(await engines.current()));
    answer('topics', 'page', Nothing, () => engines.answer(topicsOf));
    answerPrivacy({ store, engines, changes });
    startSync(store, engines);
    answerDesk(openDesk(), engines.current);
  },
});
