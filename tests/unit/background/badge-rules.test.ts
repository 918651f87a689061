/** Topics that the person muted, from the setting to the answer. All records are invented. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, docOf } from '#data/match/index.ts';
import type { IndexRecord } from '#data/schema/index.ts';
import {
  type BadgeRules,
  badgeRules,
  MOST_MUTED_TOPICS,
  mutedTopics,
  setTopicMuted,
} from '#data/settings.ts';
import { ClaimStore } from '#data/store/index.ts';
import { checkPosts, checkText } from '#entrypoints/background/answers.ts';
import { createEngineKeeper } from '#entrypoints/background/engine.ts';
import { puts, sampleFiles, sampleReview } from '../store/sample.ts';

const RULES: BadgeRules = { sensitivity: 'related', mutedTopics: [], programChips: false };
const CLAIM = 'Pemerintah membagikan subsidi sepeda listrik Rp9 juta lewat tautan.';

beforeEach(() => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function fact(id: string, asOf: string): IndexRecord {
  return {
    kind: 'programFact',
    id,
    program: 'Bantuan Layang Rekaan',
    aliases: ['BLR', 'kartu layang'],
    agency: 'Badan Layang Rekaan',
    statement: 'Bantuan layang dibayar tiap bulan.',
    figures: [],
    topics: ['layang'],
    regions: ['ID'],
    asOf,
    sources: [{ url: 'https://contoh.example/f', title: 'F', publisher: 'F', type: 'official' }],
  };
}

async function engine() {
  const record = { ...sampleReview('sepeda', CLAIM), topics: ['subsidi', 'penipuan'] };
  const records = [record, fact('lama', '2025-01-01'), fact('baru', '2026-01-01')];
  const { headJson, file } = await sampleFiles(puts(records), buildIndex(records.map(docOf)));
  const openPackageFiles = async () => ({ headJson, seedId: 'uji', file });
  const store = new ClaimStore();
  return createEngineKeeper({ store, openPackageFiles, mayRebuild: async () => true }).current();
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
  const running = await engine();
  const found = async (tier: 'match' | 'related', sensitivity: BadgeRules['sensitivity']) => {
    const reasons = { terms: [], numbers: [], names: [], missing: [] };
    const match = { id: 'sepeda', score: 0.5, tier, spans: [], reasons };
    vi.spyOn(running.matcher, 'match').mockReturnValue({ stance: 'repeats', matches: [match] });
    const rules = { ...RULES, sensitivity };
    const [verdict] = await checkPosts(running, { posts: [{ key: '', text: '' }] }, () => 0, rules);
    return verdict?.findings.map((finding) => finding.tier);
  };
  expect(await found('related', 'related')).toEqual(['related']);
  expect(await found('related', 'match')).toEqual([]);
  expect(await found('match', 'match')).toEqual(['match']);
});

async function mentionIn(text: string, change: Partial<BadgeRules> = {}) {
  const rules = { ...RULES, programChips: true, ...change };
  const [verdict] = await checkPosts(
    await engine(),
    { posts: [{ key: '', text }] },
    () => 0,
    rules,
  );
  return verdict?.mention?.recordId ?? null;
}

it('menandai unggahan yang menyebut program hanya bila diminta, dengan fakta terbaru', async () => {
  const post = 'Kapan sih kartu layang cair? Katanya minggu ini, tetangga sudah terima.';
  expect(await mentionIn(post, { programChips: false })).toBeNull();
  expect(await mentionIn(post)).toBe('baru');
  expect(await mentionIn(post, { mutedTopics: ['layang'] })).toBeNull();
});

it('tidak menandai kata sehari-hari, singkatan yang tidak ditulis kapital, atau nama instansi', async () => {
  expect(await mentionIn('Layang-layang anak saya putus di atas rumah tetangga.')).toBeNull();
  expect(await mentionIn('blr itu singkatan apa ya teman-teman semua?')).toBeNull();
  expect(await mentionIn('BLR itu singkatan apa ya teman-teman semua?')).toBe('baru');
  expect(await mentionIn('Badan Layang Rekaan mengumumkan libur nasional.')).toBeNull();
});

it('tidak menaruh fakta program di samping klaim yang dikenal', async () => {
  expect(await mentionIn(`${CLAIM} BLR`)).toBeNull();
});
