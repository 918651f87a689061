/** What the watcher hears of, and what it must not hear of. */
import { afterEach, expect, it } from 'vitest';
import { type PageChanges, watchPage } from '../../../entrypoints/content/feed/page-watcher.ts';
import { settled } from './harness.ts';

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
});

/** A watcher after its first scan, and what it heard since. */
async function watched() {
  controller = new AbortController();
  const heard: PageChanges[] = [];
  const watcher = watchPage(
    document,
    (changes) => {
      heard.push(changes);
      return true;
    },
    () => true,
    controller.signal,
  );
  await settled();
  heard.length = 0;
  return { watcher, heard };
}

const line = () => document.createElement('p');

it('hears nothing of what is done quietly, not even that something was taken out', async () => {
  const own = line();
  const { watcher, heard } = await watched();
  watcher.quietly(() => document.body.append(own));
  watcher.quietly(() => document.body.prepend(own));
  watcher.quietly(() => own.remove());
  await settled();
  expect(heard).toEqual([]);
});

it('hears of what the page did right before and right after', async () => {
  const [before, after] = [line(), line()];
  const { watcher, heard } = await watched();
  document.body.append(before);
  watcher.quietly(() => document.body.append(line()));
  document.body.append(after);
  await settled();
  const added = heard.flatMap((changes) => [...changes.added]);
  expect(added).toEqual([before, after]);
});

it('a storm that a quiet change finds waiting is still a storm', async () => {
  const { watcher, heard } = await watched();
  for (let i = 0; i < 1500; i++) document.body.append(line());
  watcher.quietly(() => document.body.append(line()));
  await settled();
  expect(heard.map(({ everything }) => everything)).toContain(true);
});
