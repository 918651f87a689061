/** Topics that the person muted, from the setting to the answer. All records are invented. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, docOf } from '#data/match/index.ts';
import { badgeRules, MOST_MUTED_TOPICS, mutedTopics, setTopicMuted } from '#data/settings.ts';
import { ClaimStore } from '#data/store/index.ts';
import { checkPosts, checkText } from '#entrypoints/background/answers.ts';
import { createEngineKeeper } from '#entrypoints/background/engine.ts';
import { puts, sampleFiles, sampleReview } from '../store/sample.ts';

const CLAIM = 'Pemerintah membagikan subsidi sepeda listrik Rp9 juta lewat tautan.';

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

async function engine() {
  const record = { ...sampleReview('sepeda', CLAIM), topics: ['subsidi', 'penipuan'] };
  const { headJson, file } = await sampleFiles(puts([record]), buildIndex([docOf(record)]));
  const openPackageFiles = async () => ({ headJson, seedId: 'uji', file });
  return createEngineKeeper({ store: new ClaimStore(), openPackageFiles }).current();
}

async function foundOnPage(): Promise<number> {
  const posts = [{ key: 'k', text: CLAIM }];
  const [verdict] = await checkPosts(await engine(), { posts }, () => 0, await badgeRules());
  return verdict?.findings.length ?? -1;
}

it('tidak memberi lencana untuk topik yang dibisukan, dan memberinya lagi sesudahnya', async () => {
  expect(await foundOnPage()).toBe(1);
  await setTopicMuted('subsidi', true);
  expect(await foundOnPage()).toBe(0);
  await setTopicMuted('subsidi', false);
  expect(await foundOnPage()).toBe(1);
});

it('tidak menyentuh topik lain, dan tetap menjawab bila orang bertanya sendiri', async () => {
  await setTopicMuted('haji', true);
  expect(await foundOnPage()).toBe(1);
  await setTopicMuted('penipuan', true);
  expect((await checkText(await engine(), CLAIM, () => 0)).findings).toHaveLength(1);
});

it('menyimpan tiap topik sekali, dan tidak tanpa batas', async () => {
  await setTopicMuted('a', true);
  await setTopicMuted('a', true);
  expect(await mutedTopics.getValue()).toEqual(['a']);
  for (let i = 0; i < MOST_MUTED_TOPICS; i++) await setTopicMuted(`t${i}`, true);
  const kept = await mutedTopics.getValue();
  expect(kept).toHaveLength(MOST_MUTED_TOPICS);
  expect(kept).not.toContain('a');
});

it('melewatkan klaim yang hanya mirip bila orang hanya mau yang sama', async () => {
  const posts = [
    { key: 'sama', text: CLAIM },
    { key: 'mirip', text: 'Katanya ada subsidi sepeda listrik lewat tautan, siapa sudah dapat?' },
  ];
  const found = async (sensitivity: 'match' | 'related') =>
    (await checkPosts(await engine(), { posts }, () => 0, { sensitivity, mutedTopics: [] })).map(
      ({ findings }) => findings.map(({ tier }) => tier),
    );
  expect(await found('related')).toEqual([['match'], ['related']]);
  expect(await found('match')).toEqual([['match'], []]);
});
