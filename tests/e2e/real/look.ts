/** Self-contained looks at a page, sent to the browser as source. */
import type { Page } from 'playwright';
import type { PostSelectors } from '#tests/tools/peek.ts';

/** Lines that belong to the page, not to a post: buttons, times, names, navigation. */
export function chromeLines(): string[] {
  const labels =
    'button, [role="button"], time, nav, [data-testid="User-Name"], [role="navigation"]';
  return [...document.querySelectorAll<HTMLElement>(labels)]
    .flatMap(({ innerText }) => innerText.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 3);
}

/** Brings one post after the other into view, as a reader would, a little faster. */
export async function readThrough(page: Page, slots: string): Promise<void> {
  for (const slot of await page.locator(slots).all()) {
    await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(60);
  }
}

/** Puts the focus on the badge of the post with this text; saved pages without styles overlap. */
export function focusBadge([selectors, text]: readonly [PostSelectors, string]): boolean {
  const flat = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  for (const host of document.querySelectorAll<HTMLElement>('suluh-badge')) {
    const post = host.closest(selectors.post)?.querySelector(selectors.text);
    if (flat(post) !== text) continue;
    host.focus();
    return document.activeElement === host;
  }
  return false;
}
