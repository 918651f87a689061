/** LinkedIn: the new feed (2026), the old one, and pages seen without an account. */

import { defineSite, linkOf } from './define-site.ts';
import { attribute, closest, matches, queryAll, queryFirst } from './dom.ts';
import { hook } from './hook.ts';

const NEW_FEED = 'saved feed of 2026-04';
const PUBLIC = 'saved public page of 2025-06';
const SOURCE = 'public source';

/** In the feed, in search and on a page of its own. */
const ITEM =
  ':is([data-testid="mainFeed"] [role="listitem"],[role="listitem"][componentkey*="FeedType"],[data-view-name="feed-full-update"])';
const COMMENTARY = '[data-view-name="feed-commentary"]';
const BOX = '[data-testid="expandable-text-box"]';
const IN_COMMENT = '[componentkey*="urn:li:comment"]';
const OLD = '.feed-shared-update-v2[data-urn]';
/** The same layout where the mark of a post lies further out. */
const OLD_WIDE =
  '[data-urn^="urn:li:"],[data-id^="urn:li:"],.occludable-update,.fie-impression-container';
const OLD_SHARED =
  '.update-components-mini-update-v2,.feed-shared-update-v2__update-content-wrapper';
const OLD_COMMENT = '.comments-comment-item,.comments-comment-entity,.comments-thread-item';
const POST_LINK = 'a[href*="/feed/update/urn:li:"]';
const OLD_TEXT =
  '.update-components-text,.feed-shared-text,[class*="feed-shared-update-v2__description"]';
const CARD = 'article[data-activity-urn]';
const PUBLIC_COMMENT = '.comment';
/** Pictures, films, documents and cards of articles; faces and logos are none. */
const MEDIA =
  'video,iframe,[class*="components-article"],' +
  '[data-test-id$="-content"]:not([data-test-id*="reshare"]),' +
  'img[src*="/dms/image/"]:not([src*="profile-"],[src*="-logo"])';

export const linkedin = defineSite({
  id: 'linkedin',
  hosts: ['*.linkedin.com'],
  containers: [
    hook(`${ITEM},${OLD},${CARD}`, `${NEW_FEED}, ${PUBLIC}`),
    hook(
      '.occludable-update:not(.occludable-update-hint),[data-test-id="article-content-blocks"],.article-content__body',
      SOURCE,
    ),
  ],
  rules: [
    {
      kind: 'comment',
      text: [hook(`${IN_COMMENT} ${BOX}`, NEW_FEED)],
      owner: [hook(IN_COMMENT, NEW_FEED)],
      more: '[data-testid="expandable-text-button"]:not([aria-hidden="true"])',
    },
    {
      kind: kindOfBox,
      text: [
        hook(`${ITEM} ${BOX}`, NEW_FEED),
        hook(`${ITEM} ${COMMENTARY}`, `${SOURCE}, 2026`, '2026-11-25'),
      ],
      owner: [hook(ITEM, NEW_FEED)],
      permalink: (owner) => linkOf(queryFirst(owner, POST_LINK), []),
      nested: IN_COMMENT,
      media: MEDIA,
    },
    {
      kind: 'comment',
      text: [
        hook(`:is(${OLD_COMMENT}) .update-components-text`, SOURCE),
        hook(
          `:is(${OLD_COMMENT}) :is(.comments-comment-item__main-content,.comments-comment-item-content-body)`,
          `${SOURCE}, 2024`,
        ),
      ],
      owner: [hook(OLD_COMMENT, SOURCE)],
    },
    {
      kind: (text) => (closest(text, OLD_SHARED) ? 'quote' : 'post'),
      text: [
        hook(`${OLD} .update-components-text`, SOURCE),
        hook(`:is(${OLD},${OLD_WIDE}) .feed-shared-inline-show-more-text`, `${SOURCE}, 2024–2025`),
        hook(`:is(${OLD},${OLD_WIDE}) :is(${OLD_TEXT})`, `${SOURCE}, 2023–2025`),
      ],
      owner: [
        hook(OLD, SOURCE),
        hook('[data-urn^="urn:li:"],[data-id^="urn:li:"]', SOURCE),
        hook(OLD_WIDE, SOURCE),
      ],
      outside: `.update-components-actor,.update-components-header,.feed-shared-actor,${OLD_COMMENT}`,
      nested: OLD_COMMENT,
      media: MEDIA,
      permalink: (owner) =>
        feedAddress(attribute(owner, 'data-urn') ?? attribute(owner, 'data-id')),
    },
    {
      kind: 'quote',
      text: [hook('[data-test-id="feed-reshare-content__commentary"]', PUBLIC)],
      owner: [hook('[data-test-id="feed-reshare-content"]', PUBLIC)],
      media: MEDIA,
      permalink: (owner) => feedAddress(attribute(owner, 'data-activity-urn')),
    },
    {
      kind: 'post',
      text: [hook('[data-test-id="main-feed-activity-card__commentary"]', PUBLIC)],
      owner: [hook(CARD, PUBLIC), hook('article', `${PUBLIC}, without its mark`, '2026-11-25')],
      nested: PUBLIC_COMMENT,
      media: MEDIA,
      permalink: (owner) => feedAddress(attribute(owner, 'data-activity-urn')),
    },
    {
      kind: 'title',
      text: [
        hook('h1:is(.pulse-title,[class*="main-title"])', 'saved article of 2022', '2026-11-25'),
      ],
      owner: [hook('article,main', SOURCE)],
    },
    {
      kind: 'post',
      text: [
        hook('[data-test-id="publishing-text-block"]', `${SOURCE}, articles`),
        hook('.article-content__body', 'saved article of 2022', '2026-11-25'),
      ],
      owner: [hook('[data-test-id="article-content-blocks"],article', SOURCE)],
      join: true,
    },
    {
      kind: 'comment',
      text: [hook('.comment__text,.comment__message', `${PUBLIC}, 2022`)],
      owner: [hook(PUBLIC_COMMENT, SOURCE)],
    },
  ],
});

/** A second text of the same post, not in a comment, is that of the post shared in it. */
function kindOfBox(text: Element, owner: Element) {
  const same = matches(text, BOX) ? BOX : COMMENTARY;
  const first = queryAll(owner, same).find((box) => !closest(box, IN_COMMENT));
  return first === text ? 'post' : 'quote';
}

function feedAddress(urn: string | null): string | null {
  return urn?.startsWith('urn:li:') ? `https://www.linkedin.com/feed/update/${urn}/` : null;
}
