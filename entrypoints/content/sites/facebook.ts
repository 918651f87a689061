/** Facebook on the desktop (feed, groups, permalinks, dialogs, comments) and m.facebook.com. */

import { absolute, defineSite } from './define-site.ts';
import { attribute, closest, matches, queryAll, queryFirst } from './dom.ts';
import { hook } from './hook.ts';
import type { Hook } from './site.ts';

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
const BARE = `[aria-posinset]:not(:has(${MESSAGE.map(({ css }) => css).join(',')}))`;
const MOBILE = '[data-mcomponent="MContainer"]';
const NOT_A_COMMENT = 'a,form,[role="textbox"],[data-ad-rendering-role]';
const MEDIA = 'a[href*="/photo"],a[href*="/videos/"],a[href*="/reel/"],video';

export const facebook = defineSite({
  id: 'facebook',
  hosts: ['*.facebook.com', 'facebook.com'],
  containers: [
    hook(`[role="feed"] > *,[aria-posinset],${COMMENT},article${MOBILE}`, `${GROUP}, ${DIALOG}`),
  ],
  rules: [
    {
      kind: kindOfMessage,
      text: MESSAGE,
      owner: POST,
      more: (text) => holdsMore(text),
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
      more: (text) => holdsMore(text),
      media: `${MEDIA},img[src*="scontent"]`,
      permalink: commentPermalink,
    },
    {
      // Short words on a coloured ground carry none of the marks of a message.
      kind: 'post',
      text: [
        hook(
          `[aria-posinset] div[dir="auto"][style*="text-align"]:not([data-ad-rendering-role] *,${COMMENT} *)`,
          `paragraphs in ${DIALOG}; the coloured ground from public source`,
          '2026-11-25',
        ),
      ],
      owner: [hook(BARE, `${GROUP}, without the marks of a message`, '2026-11-25')],
      outside: `${COMMENT},${NOT_A_COMMENT},button,h2,h3,h4`,
      join: true,
      media: MEDIA,
      permalink: postPermalink,
    },
    {
      kind: 'post',
      text: [
        hook(
          `article${MOBILE} [data-mcomponent="TextArea"] .native-text,article${MOBILE} [data-mcomponent="ServerTextArea"] .native-text`,
          'm.facebook, public source',
        ),
        hook(`article${MOBILE} .native-text`, 'm.facebook, public source'),
      ],
      owner: [hook(`article${MOBILE}`, 'm.facebook, measured')],
      outside: 'a,button,h1,h2,h3,h4,header,footer,[role="button"],[role="link"],[role="heading"]',
      join: true,
      media: 'img[src*="scontent"],video',
    },
  ],
});

/** A second message in the same post is that of the post shared in it. */
function kindOfMessage(text: Element, owner: Element) {
  if (matches(owner, 'body,[role="main"],[role="dialog"]')) return 'post';
  const first = MESSAGE.map((hook) => queryFirst(owner, hook.css)).find((found) => found);
  return first && first !== text && !first.contains(text) ? 'quote' : 'post';
}

/** "Lihat selengkapnya" is a button in the text; "lihat lebih sedikit" holds nothing back. */
function holdsMore(text: Element): boolean {
  return queryAll(text, '[role="button"]').some((button) => {
    const label = button.textContent ?? '';
    return label !== '' && !/sedikit|less|thu gọn/i.test(label);
  });
}

const OWN_PARAMETERS = ['story_fbid', 'id', 'fbid', 'v', 'comment_id', 'reply_comment_id'];

function clean(anchor: Element): string | null {
  const href = absolute(anchor, attribute(anchor, 'href'));
  if (!href) return null;
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()]) {
    if (!OWN_PARAMETERS.includes(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function postPermalink(owner: Element): string | null {
  const anchor = queryAll(
    owner,
    'a[href*="/posts/"],a[href*="/permalink/"],a[href*="permalink.php"],a[href*="story_fbid="]',
  ).find((candidate) => !closest(candidate, COMMENT));
  return anchor ? withoutComment(clean(anchor)) : groupPermalink(owner);
}

function withoutComment(href: string | null): string | null {
  if (!href) return null;
  const url = new URL(href);
  url.searchParams.delete('comment_id');
  url.searchParams.delete('reply_comment_id');
  return url.href;
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
    /\/(posts|permalink|videos|photo)|story_fbid|fbid/.test(attribute(anchor, 'href') ?? ''),
  );
  return own ? clean(own) : null;
}
