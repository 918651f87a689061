/** The synthetic pages of tests/fixtures/sites at their real addresses, one text repeating a claim. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originsOf, SITE_ACCESS } from '#data/site-access.ts';
import { REPEATS } from './x-feed.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/sites');

export interface PlantedPage {
  site: string;
  url: string;
  html: string;
}

/** One page for every site that can be read, the claim in the first line that stands in one piece. */
export function plantedPages(): PlantedPage[] {
  return SITE_ACCESS.map((access) => {
    const folder = join(PAGES, access.id);
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    for (const name of names) {
      const html = readFileSync(join(folder, name), 'utf8');
      const url = /<base href="([^"]+)">/.exec(html)?.[1];
      const texts: { kind: string; text: string }[] = JSON.parse(
        readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'),
      );
      const host = originsOf(access).some((origin) => url?.startsWith(origin.slice(0, -1)));
      const whole = texts
        .filter(({ kind }) => kind !== 'quote')
        .flatMap(({ text }) => text.split('\n'))
        .find((line) => html.split(`>${line}<`).length === 2);
      if (!url || !host || !whole) continue;
      return { site: access.id, url, html: html.replace(`>${whole}<`, `>${REPEATS}<`) };
    }
    throw new Error(`No synthetic page of ${access.id} has a line in one piece.`);
  });
}
