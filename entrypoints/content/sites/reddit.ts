/** Reddit: the new site's own elements (slotted text is light DOM) and old.reddit.com. */

import { absolute, defineSite } from './define-site.ts';
import { attribute } from './dom.ts';
import { hook } from './hook.ts';

const THREAD = 'saved thread';
const MEDIA = '[slot="post-media-container"],[slot="thumbnail"],gallery-carousel';
const SEARCH = 'saved search results of 2025';
const OLD = 'old.reddit.com, public source';

const ownAddress = (owner: Element) => absolute(owner, attribute(owner, 'permalink'));
const oldAddress = (owner: Element) => absolute(owner, attribute(owner, 'data-permalink'));

export const reddit = defineSite({
  id: 'reddit',
  hosts: ['*.reddit.com'],
  containers: [
    hook('shreddit-post,shreddit-comment', THREAD),
    hook('.thing,.search-result-link', OLD),
    hook('[data-testid="search-post-unit"]', SEARCH),
  ],
  // Its own elements are `visibility: hidden` until its scripts have defined them.
  style: { newlines: 'fold', visibility: false },
  rules: [
    {
      kind: 'title',
      text: [hook('shreddit-post [slot="title"]', THREAD)],
      owner: [hook('shreddit-post', THREAD)],
      media: MEDIA,
      permalink: ownAddress,
    },
    {
      kind: 'post',
      text: [hook('shreddit-post [slot="text-body"]', THREAD)],
      owner: [hook('shreddit-post', THREAD)],
      media: MEDIA,
      permalink: ownAddress,
    },
    {
      kind: 'comment',
      text: [hook('shreddit-comment > [slot="comment"]', THREAD)],
      owner: [hook('shreddit-comment', THREAD)],
      permalink: ownAddress,
    },
    {
      kind: 'title',
      text: [
        hook('[data-testid="post-title-text"]', SEARCH),
        hook('a[data-testid="post-title"]', SEARCH),
      ],
      owner: [
        hook('[data-testid="search-post-unit"]', SEARCH),
        hook('search-telemetry-tracker,faceplate-tracker', SEARCH),
      ],
      permalink: 'a[href*="/comments/"]',
    },
    {
      kind: 'title',
      text: [hook('a.search-title', OLD, '2026-11-25')],
      owner: [hook('.search-result', OLD, '2026-11-25')],
      permalink: 'a.search-title',
    },
    {
      kind: 'post',
      text: [hook('.search-result-body > .md', OLD, '2026-11-25')],
      owner: [hook('.search-result', OLD, '2026-11-25')],
      permalink: 'a.search-title',
    },
    {
      kind: 'title',
      text: [hook('.thing:not(.comment) a.title', OLD)],
      owner: [hook('.thing', OLD)],
      permalink: oldAddress,
    },
    {
      kind: 'post',
      text: [hook('.thing.link .expando .usertext-body > .md', OLD)],
      owner: [hook('.thing.link', OLD)],
      permalink: oldAddress,
    },
    {
      kind: 'comment',
      text: [hook('.thing.comment > .entry .usertext-body > .md', OLD)],
      owner: [hook('.thing.comment', OLD)],
      permalink: oldAddress,
    },
  ],
});
