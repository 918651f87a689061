/** What an adapter finds on a page, as data: the source of `npm run inspect`. */
import type { PostKind, Site } from './site.ts';

export interface CollectedPost {
  site: string;
  kind: PostKind;
  text: string;
  truncated: boolean;
  permalink: string | null;
  /** A picture, a video or a card stands in the post. */
  media: boolean;
}

/** Every visible text of the document with what is known about it, in document order. */
export function collectPosts(document: Document, site: Site): CollectedPost[] {
  return site.findPosts(document).flatMap((element) => {
    const post = site.read(element);
    if (!post) return [];
    const { kind, text, truncated, permalink, hasMedia: media } = post;
    return [{ site: site.id, kind, text, truncated, permalink, media }];
  });
}
