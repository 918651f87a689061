/** Bundled and run in the content script's world: what the page's adapter finds. */
import { type CollectedPost, collectPosts } from '../../../entrypoints/content/sites/collect.ts';
import { generic } from '../../../entrypoints/content/sites/generic.ts';
import { siteFor } from '../../../entrypoints/content/sites/registry.ts';

export type { CollectedPost };

export interface Inspection {
  site: string;
  /** Posts the page seems to have, with or without readable text. */
  containers: number;
  posts: CollectedPost[];
}

export function inspect(): Inspection {
  const site = siteFor(location.hostname) ?? generic;
  return {
    site: site.id,
    containers: site.countContainers(document),
    posts: collectPosts(document, site),
  };
}
