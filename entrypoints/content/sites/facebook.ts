/**
 * Facebook on the desktop (feed, groups, permalinks, dialogs, comments, reels, videos, photos) and
 * m.facebook.com.
 */

import { defineSite, holdsMore, linkOf, onlyParameters } from './define-site.ts';
import { attribute, closest, matches, queryAll, queryFirst } from './dom.ts';
import { hook } from './hook.ts';
import type { Hook } from './site.ts';
import { PLAIN, textOf } from './text.ts';

const GROUP = 'saved group feed';
const DIALOG = 'saved post dialog with comments';
const MESSAGE: Hook[] = [
  hook('[data-ad-rendering-role="story_message"]', `${GROUP}, ${DIALOG}`),
  hook('[data-ad-comet-preview="message"],[data-ad-preview="message"]', DIALOG),
];
/** A message belongs to the nearest of these; `role="article"` is also on skeletons. */
const POST: Hook[] = [
  hook('[aria-posinset],[role="feed"] > *,[role="dialog"]', `${GROUP}, ${DIALOG}`),
  hook('[role="article"],[role="main"]', 'public source'),
  hook('body', 'a message without any landmark'),
];
const COMMENT = '[role="article"][aria-label]';
const IN_FEED = ':is([aria-posinset],[role="feed"] > *)';
const BARE = `${IN_FEED}:not(:has(${MESSAGE.map(({ css }) => css).join(',')}))`;
const PHONE = 'saved group on m.facebook.com, 2026-02';
const PHONE_CARD = '[data-tracking-duration-id][data-mcomponent],article[data-mcomponent]';
const PHONE_TEXT = '.native-text:not(:has(.native-text))';
/** A line with a round picture: author, time and menu. */
const PHONE_HEAD =
  ':has(> [role="button"] img.rounded,> [data-testid*="profile-image"],> * > img.rounded)';
const VIEWERS = 'scrapers of reels and photo pages, 2024 to 2026';
/** The atom of `white-space: pre-wrap`: what people wrote, wherever it stands. */
const WRITTEN = '.x126k92a:not(.html-div,[dir])';
const BESIDE_PHOTO = '[role="complementary"]';
const NOT_A_COMMENT = 'a,form,[role="textbox"],[data-ad-rendering-role]';
/** Addresses of comments lead to where one is already; pictures in links that leave are cards. */
const MEDIA =
  'a:is([href*="/photo"],[href*="/videos/"],[href*="/reel/"]):not([href*="comment_id"]),video,a[target="_blank"] img';

export const facebook = defineSite({
  id: 'facebook',
  hosts: ['*.facebook.com', 'facebook.com'],
  containers: [
    hook(`[role="feed"] > *,[aria-posinset],${COMMENT},${PHONE_CARD}`, `${GROUP}, ${DIALOG}`),
  ],
  rules: [
    {
      kind: kindOfMessage,
      text: MESSAGE,
      owner: POST,
      nested: COMMENT,
      more: holdsMore,
      media: MEDIA,
      permalink: postPermalink,
    },
    {
      kind: 'comment',
      text: [
        hook(`${COMMENT} span[dir="auto"]:has(div[dir="auto"])`, DIALOG),
        hook(`${COMMENT} div[dir="auto"]`, DIALOG),
      ],
      owner: [hook(COMMENT, DIALOG)],
      outside: NOT_A_COMMENT,
      join: true,
      more: holdsMore,
      media: `${MEDIA},img[src*="scontent"]`,
      permalink: commentPermalink,
    },
    {
      // Short words on a coloured ground carry none of the marks of a message.
      kind: 'post',
      text: [
        hook(
          `${IN_FEED} div[dir="auto"][style*="text-align"]:not([data-ad-rendering-role] *,${COMMENT} *)`,
          `paragraphs in ${DIALOG}; the coloured ground from public source`,
          '2026-11-25',
        ),
      ],
      owner: [hook(BARE, `${GROUP}, without the marks of a message`, '2026-11-25')],
      outside: `${COMMENT},${NOT_A_COMMENT},button,h2,h3,h4`,
      nested: COMMENT,
      join: true,
      more: holdsMore,
      media: MEDIA,
      permalink: postPermalink,
    },
    {
      // Reels, videos and photos have a place of their own, without the marks of a message.
      kind: 'post',
      text: [
        hook(
          `:is(${BESIDE_PHOTO},[role="main"],[role="dialog"]) ${WRITTEN}`,
          VIEWERS,
          '2026-11-25',
        ),
        hook(`${BESIDE_PHOTO} div[dir="auto"][style*="text-align"]`, VIEWERS, '2026-11-25'),
        // A caption's lines are separated by br; names, counts and times have none.
        hook(
          `${BESIDE_PHOTO} :is(.xyinxu5.x1g2khh7 span[dir="auto"],span[dir="auto"]:has(> br))`,
          VIEWERS,
          '2026-11-25',
        ),
      ],
      owner: [
        hook(BESIDE_PHOTO, VIEWERS, '2026-11-25'),
        hook(
          'div:has(video,[data-video-id]):not(:has([role="feed"],[aria-posinset]))',
          VIEWERS,
          '2026-11-25',
        ),
      ],
      // Rows and grids are chats.
      outside: `${COMMENT},${NOT_A_COMMENT},[data-ad-preview],[aria-posinset],[role="button"],h1,h2,h3,[role="row"],[role="grid"]`,
      join: true,
      more: holdsMore,
      media: true,
      permalink: ownPage,
    },
    {
      kind: 'post',
      text: [
        hook(`:is(${PHONE_CARD}) [data-mcomponent$="TextArea"] ${PHONE_TEXT}`, PHONE, '2026-11-25'),
      ],
      owner: [hook(PHONE_CARD, PHONE, '2026-11-25')],
      outside: `a,button,h3,[role="button"],[role="link"],[role="heading"],[aria-hidden="true"],${PHONE_HEAD}`,
      join: true,
      words: phoneWords,
      more: phoneMore,
      media: 'img[src*="scontent"]:not(.rounded),video,[data-video-id]',
    },
  ],
});

/** A second message in the same post is that of the post shared in it. */
function kindOfMessage(text: Element, owner: Element) {
  if (matches(owner, 'body,[role="main"],[role="dialog"]')) return 'post';
  const first = MESSAGE.map((hook) => queryFirst(owner, hook.css)).find((found) => found);
  return first && first !== text && !first.contains(text) ? 'quote' : 'post';
}

/** On phones "see more" is the end of the text itself: known words, or what follows a lone "...". */
const MORE = /[….\s]*((lihat )?selengkapnya|see more)\s*$/i;
const DOTS = /^(…|\.{3})$/;

function phoneMore(_: Element, owner: Element): boolean {
  const texts = queryAll(owner, PHONE_TEXT);
  return texts.some((text) => MORE.test(text.textContent ?? '') || DOTS.test(dotsOf(text)));
}

/** What stands before the last part of a text. */
function dotsOf(text: Element): string {
  return text.lastElementChild?.previousElementSibling?.textContent ?? '';
}

/** Without "see more" and the letters of the icon font; what begins with one is a button. */
function phoneWords(text: Element): string {
  const all = textOf(text, PLAIN);
  const dots = dotsOf(text);
  return (DOTS.test(dots) ? all.slice(0, all.lastIndexOf(dots)) : all)
    .replace(MORE, '')
    .replace(/^\p{Co}.*| ?\p{Co}/gsu, '')
    .trim();
}

/** A reel, a video or a photo that is a page by itself; of several reels only one has the address. */
function ownPage(owner: Element): string | null {
  const { baseURI, ownerDocument } = owner;
  const own = /\/(reel|watch|videos|photo)\b/.test(new URL(baseURI).pathname);
  return own && queryAll(ownerDocument, 'video').length < 2
    ? onlyParameters(baseURI, OWN_PARAMETERS)
    : null;
}

const POST_PARAMETERS = ['story_fbid', 'id', 'fbid', 'v'];
const OWN_PARAMETERS = [...POST_PARAMETERS, 'comment_id', 'reply_comment_id'];

function postPermalink(owner: Element): string | null {
  const anchor = queryAll(
    owner,
    'a[href*="/posts/"],a[href*="/permalink/"],a[href*="permalink.php"],a[href*="story_fbid="]',
  ).find((candidate) => !closest(candidate, COMMENT));
  return anchor ? linkOf(anchor, POST_PARAMETERS) : groupPermalink(owner);
}

/** In groups the address stands only in the set of the pictures: `gm.<id>` or `pcb.<id>`. */
function groupPermalink(owner: Element): string | null {
  const hrefs = queryAll(owner, 'a[href]').map((anchor) => attribute(anchor, 'href') ?? '');
  const group = hrefs.map((href) => /\/groups\/([\w.]+)\//.exec(href)?.[1]).find(Boolean);
  const id = hrefs.map((href) => /[?&/](?:set=)?(?:gm|pcb)\.(\d+)/.exec(href)?.[1]).find(Boolean);
  return group && id ? `https://www.facebook.com/groups/${group}/posts/${id}/` : null;
}

function commentPermalink(owner: Element): string | null {
  const anchors = queryAll(owner, 'a[href*="comment_id="]');
  const own = anchors.find((anchor) =>
    /\/(posts|permalink|videos|photo|reel|watch)|story_fbid|fbid/.test(
      attribute(anchor, 'href') ?? '',
    ),
  );
  return linkOf(own ?? null, OWN_PARAMETERS);
}
