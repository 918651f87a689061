/**
 * Watches a page, asks about the texts near the viewport, keeps badges at those with a finding.
 * It is handed its site, its checker and its badges, and never touches the browser's API.
 */
import type { Finding, PageFindings } from '#data/protocol.ts';
import type { StaleAdapterReport } from '#data/schema/index.ts';
import { isVisible, parentOf, queryAll } from '../sites/dom.ts';
import type { Post, Site } from '../sites/site.ts';
import { createBadgeKeeper, type MakeBadge, type OpenedBadge } from './badge-keeper.ts';
import { hashOf } from './hash.ts';
import { inSlices } from './in-slices.ts';
import { type PageChanges, watchPage } from './page-watcher.ts';
import { watchTheme } from './theme-watcher.ts';
import { type Checker, createVerdicts } from './verdicts.ts';
import { watchPresses } from './watch-presses.ts';

export interface FeedOptions {
  site: Site;
  document: Document;
  checker: Checker;
  makeBadge: MakeBadge;
  open: (opened: OpenedBadge) => void;
  /** False ends the feed: the extension is gone and this script was cut off. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

export interface Feed {
  /** What was found so far, for the popup. */
  findings(): PageFindings;
  /** When posts stand there but no text was found so far: how often each hook matches; else null. */
  canary(): StaleAdapterReport | null;
  /** The page went to another address without loading anew: look at everything again. */
  locationChanged(): void;
  pause(): void;
  resume(): void;
}

/** Texts are read so many pixels outside the viewport, so that the badge is there before the post. */
const AHEAD = 800;
/**
 * Feeds mount a few posts ahead of the reader: so few are read as they come. When more come at
 * once (a page of comments), each waits until it is near.
 */
const READ_AT_ONCE = 30;
/** A page with more texts than this keeps them: scanning it after each flight is dear. */
const MOST_IN_WINDOW = 100;
/** So many texts of a crowd begin to be observed together, and so much later the next ones. */
const OBSERVED_AT_ONCE = 200;
const OBSERVE_AGAIN_MS = 20;
/** Shorter texts cannot hold a claim. */
const SHORTEST_TEXT = 12;
const MOST_FINDINGS = 50;
const MOST_COUNTED = 10_000;
const EXCERPT_CHARS = 120;
/** So many posts without a single text mean that the adapter is out of date. */
const STALE_CONTAINERS = 3;
const MOST_HOOKS = 60;

export function createFeed(options: FeedOptions): Feed {
  const { site, document, signal } = options;
  const keeper = createBadgeKeeper(site, options.makeBadge, options.open, {
    reread: (text) => watcher.touch(text),
    quietly: (work) => watcher.quietly(work),
  });
  const keys = new WeakMap<Element, string>();
  /** Elements that wait for a verdict, by the key of their text. */
  const waiting = new Map<string, Set<Element>>();
  const seen = new Set<string>();
  const checked = new Set<string>();
  const found = new Map<string, { excerpt: string; finding: Finding }>();

  const verdicts = createVerdicts(
    options.checker,
    (verdict) => {
      if (checked.size < MOST_COUNTED) checked.add(verdict.key);
      const elements = waiting.get(verdict.key);
      waiting.delete(verdict.key);
      if ((verdict.findings.length === 0 && !verdict.mention) || !elements) return;
      for (const element of elements) lookAt(element);
    },
    signal,
  );

  // For posts that come in crowds, and for those that are not shown yet: observed until they come
  // near once; a change in them begins anew.
  /** Of them those of which nobody asked yet whether they are a post's. */
  const unclaimed = new WeakSet<Element>();
  const gate = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box of its own (display: contents) never comes near.
        if (!isIntersecting && (boundingClientRect.height || !isVisible(target, true))) continue;
        gate.unobserve(target);
        guarded(() => {
          const post = unclaimed.delete(target) ? site.ownerOf(target) : target;
          if (post) lookAt(post, true);
        });
      }
    },
    { rootMargin: `${AHEAD}px 0px`, scrollMargin: `${AHEAD}px 0px` },
  );

  const lookAt = inSlices((text, isNear) => guarded(() => look(text, isNear)), signal);

  function look(element: Element, isNear = false): void {
    const post = site.read(element);
    if (!post || post.text.length < SHORTEST_TEXT) {
      keys.delete(element);
      keeper.clear(element);
      // Hidden or empty: shown or filled later without a change that we see.
      if (!post && !isNear) gate.observe(element);
      return;
    }
    const key = hashOf(post.text);
    if (keys.get(element) !== key) keeper.clear(element);
    keys.set(element, key);
    if (seen.size < MOST_COUNTED) seen.add(key);
    const verdict = verdicts.known(key);
    if (!verdict) {
      const elements = waiting.get(key) ?? new Set();
      waiting.set(key, elements.add(element));
      verdicts.ask({ key, text: post.text });
      return;
    }
    remember(post, key, verdict.findings[0]);
    keeper.show(post, key, verdict);
  }

  function remember(post: Post, key: string, finding: Finding | undefined): void {
    if (!finding || found.has(key) || found.size >= MOST_FINDINGS) return;
    found.set(key, { excerpt: post.text.slice(0, EXCERPT_CHARS), finding });
  }

  /** A crowd is observed over several frames: each text costs a look at where it is. */
  function observe(texts: Element[]): void {
    for (const text of texts.splice(0, OBSERVED_AT_ONCE)) {
      unclaimed.add(text);
      gate.observe(text);
    }
    if (texts.length > 0 && !signal.aborted) setTimeout(observe, OBSERVE_AGAIN_MS, texts);
  }

  function onChanges(changes: PageChanges): boolean {
    if (!options.isAlive()) return false;
    const posts = new Set<Element>();
    const collect = (root: Document | Element) => {
      if (changes.everything || keeper.hasDrawn()) keeper.removeCopies(root);
      for (const post of site.findPosts(root)) posts.add(post);
    };
    if (changes.everything) {
      guarded(() => {
        const texts = site.findTexts(document);
        if (texts.length <= READ_AT_ONCE) return collect(document);
        keeper.removeCopies(document);
        // What was appended last is nearest to who scrolled far.
        if (scrollY > innerHeight) texts.reverse();
        observe(texts);
      });
    }
    const isInside = insideOf(changes.added);
    for (const node of changes.added) {
      if (!node.isConnected || isInside(node)) continue;
      const before = posts.size;
      guarded(() => collect(node));
      // What holds whole texts lies in none.
      if (posts.size === before) changes.touched.add(node);
    }
    for (const node of changes.touched) {
      guarded(() => {
        const post = node.isConnected && site.ownerOf(node);
        if (post) posts.add(post);
      });
    }
    const areFew = posts.size <= READ_AT_ONCE;
    for (const post of posts) {
      gate.unobserve(post);
      if (areFew && (!changes.everything || isNear(post))) lookAt(post);
      else gate.observe(post);
    }
    if (changes.removed) keeper.sweep();
    return posts.size > 0;
  }

  /** Posts stand there, but not one text is found in them. */
  function isStale(): boolean {
    if (seen.size > 0 || site.countContainers(document) < STALE_CONTAINERS) return false;
    return site.findPosts(document).every((element) => site.read(element) === null);
  }

  const showsFew = () => site.findTexts(document).length <= MOST_IN_WINDOW;
  const watcher = watchPage(document, onChanges, showsFew, signal);
  watchTheme(document, keeper.dressAll, signal);
  watchPresses(site, lookAt, signal);
  signal.addEventListener(
    'abort',
    () => {
      gate.disconnect();
      keeper.clearAll();
    },
    { once: true },
  );

  return {
    findings: () => ({
      site: site.id,
      postsSeen: seen.size,
      postsChecked: checked.size,
      findings: [...found.values()],
      stale: isStale(),
    }),
    canary: () => (isStale() ? census(site, document) : null),
    locationChanged: watcher.scanAll,
    pause: watcher.pause,
    resume: watcher.resume,
  };
}

function census(site: Site, document: Document): StaleAdapterReport {
  const css = [...new Set(site.hooks.map((hook) => hook.css))].slice(0, MOST_HOOKS);
  return {
    site: site.id,
    containers: site.countContainers(document),
    hooks: css.map((hook) => ({ css: hook, matches: queryAll(document, hook).length })),
  };
}

/** One post that cannot be read must not take the others with it. */
function guarded(step: () => void): void {
  try {
    step();
  } catch (error) {
    console.debug('[suluh] satu unggahan dilewati', error);
  }
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight + AHEAD && bottom > -AHEAD;
}

/** Whether one of `nodes` is around a node; siblings are climbed for once. */
function insideOf(nodes: ReadonlySet<Element>): (node: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    if (nodes.size < 2) return false;
    const climbed: Element[] = [];
    let is = false;
    for (let at = parentOf(node); at && !is; at = parentOf(at)) {
      const before = known.get(at);
      is = before ?? nodes.has(at);
      if (before === false) break;
      climbed.push(at);
    }
    for (const at of climbed) known.set(at, is);
    return is;
  };
}
