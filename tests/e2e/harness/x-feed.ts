/** A synthetic X timeline at its real address, and what Suluh shows on it. */
import type { Page } from 'playwright';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import type { DemoPost } from '#tests/fixtures/demo/post.ts';
import { type ContentWorld, contentWorld } from '#tests/tools/content-world.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import {
  type PostSelectors,
  peek,
  type Seen,
  type SeenBadge,
  type SeenCard,
  X_POSTS,
} from '#tests/tools/peek.ts';
import { type Interception, servePages } from '#tests/tools/serve-pages.ts';
import { until } from './wait.ts';

export const X_HOME = 'https://x.com/home';

/** Texts INVENTED for these tests; the first repeats a claim of data/seed, the second none. */
export const REPEATS = 'Iuran BPJS Kesehatan naik jadi 400 ribu sebulan, dulu cuma 104rb!!';
export const ORDINARY = 'Nemu soto enak deket stasiun, besok balik lagi ah';
export const CLAIM = {
  id: 'kompas-bpjs-iuran-400-ribu',
  text: 'Iuran BPJS Kesehatan naik menjadi Rp400.000 per bulan.',
  rating: 'HOAKS',
  publisher: 'Kompas.com Cek Fakta',
  host: 'cekfakta.com',
};

export interface XFeed {
  page: Page;
  world: ContentWorld;
  interception: Interception;
  see(): Promise<Seen>;
  /** Waits for the badge on the post with this text, 15 seconds unless told otherwise. */
  badge(text: string, patienceMs?: number): Promise<SeenBadge>;
  /** Waits for the card to show a record. */
  card(): Promise<SeenCard>;
}

export function post(text: string): DemoPost {
  return { name: 'Uji', handle: 'uji_peraga', minutesAgo: 5, text, expected: null };
}

/** Opens the timeline with posts of these texts. */
export async function openFeed(suluh: Suluh, texts: readonly string[]): Promise<XFeed> {
  return openHtml(suluh, renderXPage(texts.map(post)));
}

/** Opens any page, by default at X's address. */
export async function openHtml(
  suluh: Suluh,
  html: string,
  url = X_HOME,
  selectors = X_POSTS,
): Promise<XFeed> {
  const interception = await servePages(suluh.context, { [url]: html });
  const page = await suluh.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 90_000 });
  return watch(page, interception, await contentWorld(page, suluh.id), selectors);
}

function watch(
  page: Page,
  interception: Interception,
  world: ContentWorld,
  selectors: PostSelectors,
): XFeed {
  const see = () => world.run(peek, selectors);
  return {
    page,
    world,
    interception,
    see,
    badge: (text, patienceMs = 15_000) =>
      until(
        `a badge on "${text}"`,
        async () => (await see()).badges.find((badge) => badge.post === text),
        patienceMs,
      ),
    card: () =>
      until('the card', async () => {
        const { card } = await see();
        return card && card.links.length > 0 ? card : null;
      }),
  };
}
