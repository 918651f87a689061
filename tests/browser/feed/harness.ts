/** A feed on an invented timeline of X's structure, with a checker that knows a few words. */

import { createBadge } from '#components/overlay/badge.ts';
import type { Finding, Verdict } from '#data/protocol.ts';
import type { OpenedBadge } from '../../../entrypoints/content/feed/badge-keeper.ts';
import { createFeed, type Feed } from '../../../entrypoints/content/feed/create-feed.ts';
import type { Checker, TextQuery } from '../../../entrypoints/content/feed/verdicts.ts';
import type { Site } from '../../../entrypoints/content/sites/site.ts';
import { x } from '../../../entrypoints/content/sites/x.ts';

/** Texts with this word repeat the invented claim `palsu-1`. */
export const CLAIM = 'KLAIMPALSU';
export const OTHER_CLAIM = 'KLAIMLAIN';

const shadows = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  shadows.set(this, root);
  return root;
};

export interface Running {
  feed: Feed;
  opened: OpenedBadge[];
  /** Every batch that was asked for. */
  batches: TextQuery[][];
  stop(): void;
}

export function finding(recordId: string, change: Partial<Finding> = {}): Finding {
  return {
    recordId,
    tier: 'match',
    score: 0.9,
    rating: { label: 'HOAKS', value: 'false' },
    claim: 'Klaim contoh (rekaan)',
    publisherName: 'Pemeriksa Contoh',
    datePublished: '2026-11-01',
    ...change,
  };
}

/** What the invented matcher says of a text. */
export function verdictFor({ key, text }: TextQuery): Verdict {
  const findings: Finding[] = [];
  if (text.includes(CLAIM)) findings.push(finding('palsu-1'));
  if (text.includes(OTHER_CLAIM)) {
    findings.push(finding('lain-2', { rating: { label: 'MENYESATKAN', value: 'misleading' } }));
  }
  if (text.includes('MIRIP')) findings.push(finding('mirip-3', { tier: 'related' }));
  const stance = text.includes('BANTAH') ? 'debunks' : 'repeats';
  const mention = { recordId: 'program-9', program: 'Bantuan Layang (rekaan)', asOf: '2026-01-01' };
  return { key, stance, findings, ...(text.includes('PROGRAM') && { mention }), milliseconds: 1 };
}

/** Starts a feed in the test's document. */
export function run(
  check: (posts: TextQuery[]) => Promise<Verdict[]> = async (posts) => posts.map(verdictFor),
  site: Site = x,
  limits: Partial<Checker> = {},
): Running {
  const controller = new AbortController();
  const opened: OpenedBadge[] = [];
  const batches: TextQuery[][] = [];
  const feed = createFeed({
    site,
    document,
    checker: {
      check: (posts) => {
        batches.push(posts);
        return check(posts);
      },
      maxPosts: 64,
      maxChars: 20_000,
      ...limits,
    },
    makeBadge: (model, onOpen) => createBadge(model, 'id', onOpen),
    open: (badge) => opened.push(badge),
    isAlive: () => true,
    signal: controller.signal,
  });
  return { feed, opened, batches, stop: () => controller.abort() };
}

/** Starts the feed with a checker that answers its last question only at `answer`. */
export function runHeld(): { running: Running; answer: () => void } {
  let answer = () => {};
  const running = run(
    (posts) =>
      new Promise((resolve) => {
        answer = () => resolve(posts.map(verdictFor));
      }),
  );
  return { running, answer: () => answer() };
}

/** One timeline cell as an element. */
export function tweet(text: string, quote?: string): HTMLElement {
  const cell = element('div', { 'data-testid': 'cellInnerDiv' });
  const article = element('article', { 'data-testid': 'tweet', style: 'padding:12px;margin:0' });
  const body = element('div', { style: 'display:flex;flex-direction:column' });
  body.append(tweetText(text));
  const actions = element('div', { role: 'group', style: 'height:20px;margin-top:12px' });
  actions.textContent = 'Balas';
  article.append(body);
  if (quote !== undefined) {
    const card = element('div', { role: 'link', tabindex: '0' });
    card.append(tweetText(quote));
    article.append(card);
  }
  article.append(actions);
  cell.append(article);
  return cell;
}

export function tweetText(text: string): HTMLElement {
  const box = element('div', { 'data-testid': 'tweetText', dir: 'auto' });
  const span = element('span', {});
  span.textContent = text;
  box.append(span);
  return box;
}

export function element(tag: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Taken before a test lets the page shadow or patch it. */
const queryDocument = Document.prototype.querySelectorAll;
const queryElement = Element.prototype.querySelectorAll;
const theDocument = document;

/** Every badge with its button, in document order. */
export function badges(within?: Element): { host: HTMLElement; button: HTMLElement }[] {
  const hosts = within
    ? queryElement.call(within, 'suluh-badge')
    : queryDocument.call(theDocument, 'suluh-badge');
  return Array.from(hosts).flatMap((host) => {
    const root = shadows.get(host);
    const button = root?.lastElementChild?.firstElementChild;
    return host instanceof HTMLElement && button instanceof HTMLElement ? [{ host, button }] : [];
  });
}

/** Waits until a condition holds; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frames(1);
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Long enough for anything that was going to happen. */
export async function settled(): Promise<void> {
  await frames(6);
  await new Promise((resolve) => setTimeout(resolve, 120));
  await frames(3);
}
