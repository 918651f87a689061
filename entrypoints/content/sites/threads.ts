/** Threads: posts, replies and the posts quoted in them. */
import { defineSite } from './define-site.ts';
import { hook } from './hook.ts';
import { PLAIN, textOf } from './text.ts';

const PROFILE = 'saved profile page';

/** Rows of people are such containers too; posts have a time or an address. */
const CARD = '[data-pressable-container]:has(time,[href*="/post/"])';
/** Paragraphs of a post; names, times, counts and previews of links stand in other elements. */
const PARAGRAPH = 'span[dir="auto"]:not(:has(time,span[dir="auto"]))';
/** Labels such as "pinned" stand beside a drawing, such as "author" behind the time. */
const CHROME = `a,time,button,[role="button"],[role="link"],h1,h2,${CARD} div:has(> svg) + div,${CARD} :has(> a > time) ~ span,${CARD} div:has(> span:only-child > a > time) ~ div`;
/** A label that looks like words of the post, wherever it stands: who wrote first. */
const LABEL = /^[·\s]*(author|penulis)?$/i;
const shared = {
  outside: CHROME,
  join: true,
  words: (part: Element) => textOf(part, PLAIN).replace(LABEL, ''),
  media: 'video,picture img',
  permalink: 'a[href*="/post/"]',
} as const;

export const threads = defineSite({
  id: 'threads',
  hosts: ['www.threads.com', 'www.threads.net', 'threads.com', 'threads.net'],
  containers: [hook(CARD, PROFILE)],
  rules: [
    {
      kind: 'quote',
      text: [hook(`${CARD} ${CARD} ${PARAGRAPH}`, PROFILE)],
      owner: [hook(`${CARD} ${CARD}`, PROFILE)],
      ...shared,
    },
    {
      kind: 'post',
      text: [hook(`${CARD} ${PARAGRAPH}`, PROFILE)],
      owner: [hook(CARD, PROFILE)],
      nested: `${CARD} ${CARD}`,
      ...shared,
    },
  ],
});
