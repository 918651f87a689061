/** Pages that make it hard: storms, clobbered names, patched prototypes, silent workers. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Site } from '../../../entrypoints/content/sites/site.ts';
import { x } from '../../../entrypoints/content/sites/x.ts';
import {
  badges,
  CLAIM,
  element,
  frames,
  type Running,
  run,
  runHeld,
  settled,
  tweet,
  until,
  verdictFor,
} from './harness.ts';

let running: Running | undefined;
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  running?.stop();
  running = undefined;
});

it('row 36: does not follow a storm of mutations step by step', async () => {
  let asked = 0;
  const counting: Site = {
    ...x,
    findPosts: (root) => {
      asked++;
      return x.findPosts(root);
    },
    ownerOf: (node) => {
      asked++;
      return x.ownerOf(node);
    },
  };
  running = run(undefined, counting);
  const ticker = element('div', {});
  document.body.append(ticker);
  await settled();
  asked = 0;
  let mutations = 0;
  for (let frame = 0; frame < 10; frame++) {
    for (let i = 0; i < 2000; i++, mutations++) ticker.append(element('i', {}));
    await frames(1);
  }
  document.body.append(tweet(`Sesudah badai ${CLAIM} masih terbaca`));
  await until(() => badges().length === 1);
  expect(mutations).toBe(20_000);
  expect(asked).toBeLessThan(50);
});

it('reads on although names in the page shadow the document’s own', async () => {
  const { body } = document;
  const trap = element('form', {});
  for (const name of ['closest', 'matches', 'parentElement', 'querySelector', 'isConnected']) {
    trap.append(element('input', { name }));
  }
  trap.append(tweet(`Di dalam formulir ${CLAIM} jebakan`));
  const forms = ['querySelectorAll', 'body', 'documentElement', 'createElement', 'URL'];
  body.append(trap, ...forms.map((name) => element('form', { name, id: name })));
  try {
    expect(document.querySelectorAll).toBeInstanceOf(HTMLFormElement);
    running = run();
    await until(() => badges().length === 1);
  } finally {
    body.replaceChildren();
  }
});

it('reads on although the page patches the prototypes', async () => {
  document.body.append(tweet(`Walau ditambal ${CLAIM} terbaca`));
  const restore = [
    patch(Document.prototype, 'querySelectorAll'),
    ...['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute'].map((name) =>
      patch(Element.prototype, name),
    ),
  ];
  try {
    running = run();
    await until(() => badges().length === 1);
  } finally {
    for (const undo of restore) undo();
  }
});

it('asks a dead worker once more', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  let calls = 0;
  running = run(async (posts) => {
    if (++calls === 1) throw new Error('Could not establish connection');
    return posts.map(verdictFor);
  });
  await until(() => badges().length === 1);
  expect(calls).toBe(2);
});

it('stays quiet when nobody answers, and takes undefined for no answer', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  let calls = 0;
  running = run(async () => {
    calls++;
    return JSON.parse('null');
  });
  await until(() => calls === 2);
  await settled();
  expect(calls).toBe(2);
  expect(badges()).toHaveLength(0);
});

it('cuts a post of five million characters to what the checker takes', async () => {
  document.body.append(tweet('kata '.repeat(1_000_000)));
  running = run();
  await until(() => running?.batches.length === 1);
  expect(running.batches[0]?.[0]?.text).toHaveLength(20_000);
  // Laying out so much text takes the browser its time.
}, 60_000);

it('leaves a post alone that has hardly any text', async () => {
  document.body.append(tweet(''), tweet('😂😂'), tweet('   '));
  running = run();
  await settled();
  expect(running.batches).toEqual([]);
});

it('drops an answer that comes after the post has changed', async () => {
  const cell = tweet(`Awas ${CLAIM} beredar`);
  document.body.append(cell);
  const held = runHeld();
  running = held.running;
  await until(() => running?.batches.length === 1);
  const words = cell.querySelector('[data-testid="tweetText"] span');
  if (words) words.textContent = 'Sudah diganti dengan hal lain';
  held.answer();
  await settled();
  expect(badges()).toHaveLength(0);
});

/** Replaces a method as a page might, so that using it throws; returns what undoes it. */
function patch(prototype: object, name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  const boom = () => {
    throw new Error('patched by the page');
  };
  Object.defineProperty(prototype, name, { configurable: true, value: boom });
  return () => Object.defineProperty(prototype, name, own ?? {});
}
