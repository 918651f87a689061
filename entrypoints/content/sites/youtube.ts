/** YouTube: title, description, comments, community posts, cards; desktop and m.youtube.com. */

import { defineSite, linkOf } from './define-site.ts';
import { attribute, closest, queryFirst } from './dom.ts';
import { hook } from './hook.ts';

const WATCH = 'saved watch page';
const SOURCE = 'public source';
const MOBILE = 'public notes and tests of the pages of 2026-02, 2026-07 and 2026-10';

const CARDS = [
  'yt-lockup-view-model',
  'ytd-rich-item-renderer',
  'ytd-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-grid-video-renderer',
  'ytm-shorts-lockup-view-model',
  'ytm-video-with-context-renderer',
  'ytd-playlist-video-renderer',
  'ytd-playlist-panel-video-renderer',
  'ytd-reel-item-renderer',
  'ytm-compact-video-renderer',
  'ytm-video-card-renderer',
  'ytm-radio-renderer',
  'ytm-compact-radio-renderer',
  'ytm-compact-playlist-renderer',
  'ytm-playlist-video-renderer',
  'ytm-playlist-panel-video-renderer',
  'ytd-channel-video-player-renderer',
].join(',');
const COMMENTS =
  'ytd-comment-view-model,ytd-comment-renderer,ytm-comment-renderer,yt-comment-view-model,ytm-comment-view-model';
const COMMUNITY =
  'ytd-backstage-post-renderer,ytd-post-renderer,ytm-backstage-post-renderer,ytm-post-renderer';
const PHONE_DESCRIPTION = 'ytm-expandable-video-description-body-renderer';
const WATCH_PAGE = 'ytd-watch-metadata,ytm-slim-video-metadata-section-renderer';

export const youtube = defineSite({
  id: 'youtube',
  hosts: ['*.youtube.com', 'youtube.com'],
  containers: [hook(`${WATCH_PAGE},${COMMENTS},${COMMUNITY},${CARDS}`, WATCH)],
  rules: [
    {
      kind: 'title',
      text: [
        hook('ytd-watch-metadata #title h1', WATCH),
        hook('.slim-video-information-title', SOURCE),
        hook(':is(yt-shorts-video-title-view-model,ytd-reel-player-header-renderer) h2', SOURCE),
      ],
      owner: [
        hook(`${WATCH_PAGE},ytd-reel-video-renderer,yt-shorts-video-title-view-model`, WATCH),
      ],
      media: true,
      permalink: watchPermalink,
    },
    {
      // Collapsed and expanded stand side by side, one of them hidden; only the visible is read.
      kind: 'post',
      text: [
        hook('#description-inline-expander > #expanded', WATCH),
        hook('ytd-expandable-video-description-body-renderer #description', SOURCE),
        hook(`${PHONE_DESCRIPTION} #collapsed-string`, MOBILE, '2026-11-25'),
        hook(`${PHONE_DESCRIPTION} #expanded-string`, MOBILE, '2026-11-25'),
      ],
      owner: [
        hook(
          `ytd-watch-metadata,ytd-structured-description-content-renderer,${PHONE_DESCRIPTION}`,
          WATCH,
        ),
      ],
      media: true,
      permalink: watchPermalink,
    },
    {
      kind: 'post',
      text: [
        hook('#description-inline-expander #attributed-snippet-text', SOURCE),
        hook('#description-inline-expander #plain-snippet-text', SOURCE),
        hook('#description-inline-expander > #snippet', WATCH),
      ],
      owner: [hook('ytd-watch-metadata', WATCH)],
      more: '#description-inline-expander #expand:not([hidden])',
      media: true,
      permalink: watchPermalink,
    },
    {
      kind: 'comment',
      text: [
        hook(
          `:is(${COMMENTS}) :is(#content-text,.comment-text,.YtmCommentRendererText)`,
          `${WATCH}, ${MOBILE}`,
        ),
      ],
      owner: [hook(COMMENTS, WATCH)],
      permalink: (owner) => linkOf(queryFirst(owner, 'a[href*="lc="]'), ['v', 'lc']),
    },
    {
      kind: 'post',
      text: [
        hook(
          `:is(${COMMUNITY}) :is(#content-text,#home-content-text,#post-text,.ytmBackstagePostRendererHostContentText,.backstage-post-text,truncated-text-content)`,
          `${SOURCE}, ${MOBILE}`,
        ),
      ],
      owner: [hook(COMMUNITY, SOURCE)],
      media: '#content-attachment img,#content-attachment ytd-video-renderer',
      permalink: (owner) =>
        linkOf(queryFirst(owner, 'a[href*="/post/"],a[href*="/community?lb="]'), ['lb']),
    },
    {
      kind: 'title',
      text: [
        hook(`:is(${CARDS}) #video-title,ytd-channel-video-player-renderer #title`, SOURCE),
        hook(
          `:is(${CARDS}) :is(h3,[class*="eadline"],[class*="ViewModelTitle"],[class*="model__title"])`,
          `${WATCH}, ${MOBILE}`,
        ),
      ],
      owner: [hook(CARDS, WATCH)],
      media: true,
      permalink: (owner) =>
        linkOf(queryFirst(owner, 'a[href*="/watch?"],a[href*="/shorts/"],a[href*="/playlist?"]'), [
          'v',
          'list',
        ]),
    },
  ],
});

function watchPermalink(_owner: Element, text: Element): string | null {
  const url = new URL(text.baseURI);
  const page = closest(text, '[video-id]');
  const video = page ? attribute(page, 'video-id') : url.searchParams.get('v');
  if (video) return `${url.origin}/watch?v=${video}`;
  return url.pathname.startsWith('/shorts/') ? url.origin + url.pathname : null;
}
