/** The desk in Firefox: its sidebar's page, from question to answer, over a reload. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMessages, queueMessages } from '#components/i18n/desk.ts';
import { findFirefox } from '#tests/tools/browsers.ts';
import { until } from '../harness/wait.ts';
import { CLAIM, REPEATS } from '../harness/x-feed.ts';
import { launchFirefox, type SuluhInFirefox } from './firefox.ts';

const NOTE = 'Catatan uji dari Firefox.';

describe.skipIf(!findFirefox())('the desk in Firefox', () => {
  let suluh: SuluhInFirefox;
  let desk: Page;
  beforeAll(async () => {
    suluh = await launchFirefox();
  });
  afterAll(() => suluh?.close());

  it('is the sidebar, which does not open by itself', async () => {
    desk = await suluh.open('sidepanel.html');
    const sidebar = await desk.evaluate(
      () => Reflect.get(chrome.runtime.getManifest(), 'sidebar_action') as Record<string, unknown>,
    );
    expect(sidebar).toMatchObject({
      default_panel: expect.stringMatching(/sidepanel\.html$/),
      open_at_install: false,
    });
  });

  it('takes a question in by keys, finds its fact-check and answers with source', async () => {
    await desk.bringToFront();
    await desk.locator(`::-p-text(${queueMessages['add.open'].id})`).wait();
    await desk.keyboard.press('n');
    await desk.locator('.add-case textarea').wait();
    await desk.keyboard.type(REPEATS);
    await desk.keyboard.down('Control');
    await desk.keyboard.press('Enter');
    await desk.keyboard.up('Control');
    await desk.locator(`.found.is-linked::-p-text(${CLAIM.rating})`).wait();
    await desk.locator('.reply textarea').wait();
    const reply = await desk.$eval('.reply textarea', (box) => (box as HTMLTextAreaElement).value);
    expect(reply).toContain(CLAIM.publisher);
    expect(reply).toContain(CLAIM.host);
  });

  it('keeps status and note over a reload', async () => {
    await desk.keyboard.press('2');
    await desk.keyboard.press('c');
    await desk.keyboard.type(NOTE);
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await desk.locator(`.notes li::-p-text(${NOTE})`).wait();
    await desk.close();
    desk = await suluh.open('sidepanel.html');
    await desk.bringToFront();
    await desk.locator('.case-row').click();
    await desk.locator(`.notes li::-p-text(${NOTE})`).wait();
    await until('the status', () =>
      desk.$eval('.case-controls select', (box) => (box as HTMLSelectElement).value === 'checking'),
    );
    await desk.locator(`::-p-text(${caseMessages['checks.heading'].id})`).wait();
  });
});
