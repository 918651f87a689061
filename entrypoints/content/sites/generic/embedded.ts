/** Texts of other people in or below an article: embedded posts, comments, posts of a forum. */
import { absolute, defineSite } from '../define-site.ts';
import { attribute, queryAll } from '../dom.ts';
import { hook } from '../hook.ts';

const EMBED =
  'blockquote[class*="twitter-tweet"],blockquote.twitter-video,blockquote.instagram-media,' +
  'blockquote.text-post-media,blockquote.tiktok-embed,blockquote.bluesky-embed,' +
  '.fb-post blockquote,blockquote.fb-xfbml-parse-ignore';
/** The last paragraph of Instagram's names who shared it. */
const EMBEDDED_TEXT =
  `:is(${EMBED}) > p:not(.instagram-media > *),blockquote.tiktok-embed section > p,` +
  'blockquote.instagram-media p:not(:last-of-type)';
const CODES = "the services' own embed codes";
const COMMENT =
  '.comment-content,.comment-body:not(:has(.comment-content)),.comment-text,.comment_text,' +
  '[itemprop="comment"] [itemprop="text"],[itemprop="commentText"]';
const FORUM =
  '[id^="post_message_"],.postbody .content,.message-body .bbWrapper,.messageText,' +
  '.topic-post .cooked,.post_wrapper .inner,.post_body.scaleimages,' +
  '[data-role="commentContent"],.s-prose.js-post-body';

export const embedded = defineSite({
  id: 'generic',
  hosts: [],
  containers: [hook(`${EMBED},${FORUM}`, CODES)],
  style: {
    newlines: 'fold',
    strip: 'blockquote,.quote,.bbCodeBlock,.signature,.comment-meta,.comment-author,.reply,time',
  },
  rules: [
    {
      kind: 'quote',
      text: [hook(EMBEDDED_TEXT, CODES)],
      owner: [hook(EMBED, CODES)],
      join: true,
      permalink: addressOf,
      slot: (_text, owner) => ({ parent: owner, before: null }),
    },
    {
      kind: 'post',
      text: [
        hook(FORUM, 'vBulletin, phpBB, XenForo, Discourse, SMF, MyBB, Invision, Stack Exchange'),
      ],
      owner: [hook(FORUM, 'the same')],
      media: 'img,video',
    },
    {
      kind: 'comment',
      text: [hook(COMMENT, 'WordPress, Blogger and schema.org')],
      owner: [hook(COMMENT, 'the same')],
    },
  ],
});

/** What an article leaves to the rules above. */
export const EMBEDDED = [EMBED, COMMENT, FORUM].join(',');

function addressOf(owner: Element): string | null {
  const own =
    attribute(owner, 'data-instgrm-permalink') ??
    attribute(owner, 'data-text-post-permalink') ??
    attribute(owner, 'cite');
  if (own) return absolute(owner, own);
  const last = queryAll(owner, 'a[href*="/status/"],a[href*="/post/"]').at(-1);
  return last ? absolute(last, attribute(last, 'href')) : null;
}
