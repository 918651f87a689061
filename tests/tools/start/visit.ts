/** Scrolls through a feed post by post and notes what the extension did with each. */
import type { Page } from 'playwright';
import { ask, type ContentWorld } from '../content-world.ts';
import { peek, type SeenBadge, X_POSTS } from '../peek.ts';

export interface Visit {
  /** Texts of the post: its own, then that of a post it quotes. */
  texts: string[];
  tier: 'match' | 'related' | 'none';
  recordId: string | null;
  /** What the background needed for the post, in milliseconds. */
  milliseconds: number;
  /** The post's badge, or null. */
  badge: Pick<SeenBadge, 'text' | 'look'> | null;
}

/** How long a badge may take to appear once its post is in view. */
const BADGE_PATIENCE_MS = 3000;

export async function visitPosts(page: Page, world: ContentWorld): Promise<Visit[]> {
  // The last posts arrive late, as they do on a real timeline.
  await page.waitForTimeout(600);
  const visits: Visit[] = [];
  for (const post of await page.locator(X_POSTS.post).all()) {
    await post.scrollIntoViewIfNeeded();
    const texts = await post.locator(X_POSTS.text).evaluateAll(readTexts);
    const posts = texts.map((text, i) => ({ key: `visit-${i}`, text }));
    const verdicts = await ask(world, 'checkPosts', { posts });
    const [best] = verdicts.flatMap(({ findings }) => findings).sort((a, b) => b.score - a.score);
    visits.push({
      texts,
      tier: best?.tier ?? 'none',
      recordId: best?.recordId ?? null,
      milliseconds: verdicts.reduce((sum, verdict) => sum + verdict.milliseconds, 0),
      badge: await badgeOf(page, world, texts[0] ?? '', best?.tier === 'match'),
    });
  }
  return visits;
}

/** Waits for a badge only where one should come; elsewhere a moment is enough to see a wrong one. */
async function badgeOf(page: Page, world: ContentWorld, text: string, hoped: boolean) {
  const until = Date.now() + (hoped ? BADGE_PATIENCE_MS : 350);
  for (;;) {
    const { badges } = await world.run(peek, X_POSTS);
    const badge = badges.find(({ post }) => post === withoutEmoji(text));
    if (badge) return badge;
    if (Date.now() > until) return null;
    await page.waitForTimeout(50);
  }
}

/** Text as the adapter reads it: emoji images count by their alt. */
function readTexts(elements: Element[]): string[] {
  return elements.map((element) =>
    [...element.childNodes]
      .map((node) => (node instanceof HTMLImageElement ? node.alt : (node.textContent ?? '')))
      .join(''),
  );
}

/** `peek` reads textContent, in which images are nothing. */
function withoutEmoji(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}(\u200d\p{Extended_Pictographic}|\ufe0f)*/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
