/** WordPress REST, `/wp-json/wp/v2/posts`, such as TurnBackHoax's. */
import { get, listOf, textOf } from './json-values.ts';
import { postToDraft } from './post.ts';
import { type Imported, type ImportOptions, toRecords } from './review-draft.ts';

export function isWordPress(value: unknown): boolean {
  const [first] = listOf(value);
  return get(get(first, 'title'), 'rendered') !== undefined && get(first, 'link') !== undefined;
}

/**
 * Posts whose title carries a rating. Ids are publisher and post number, which stay when a title
 * is corrected; the publisher's own day (`date`) is taken, not the one of Greenwich.
 */
export function importWordPress(value: unknown, options: ImportOptions = {}): Imported {
  const drafts = listOf(value).map((post, i) => {
    const number = textOf(get(post, 'id'));
    const id = options.publisher && number ? `${options.publisher}-${number}` : undefined;
    return postToDraft({
      at: i + 1,
      title: textOf(get(get(post, 'title'), 'rendered')),
      html: textOf(get(get(post, 'content'), 'rendered')),
      url: textOf(get(post, 'link')),
      date: textOf(get(post, 'date')) || textOf(get(post, 'date_gmt')),
      ...(id && { id }),
    });
  });
  return toRecords(drafts, options);
}

/** The newest change among posts (`modified_gmt`), from which the next import goes on; or null. */
export function lastModified(value: unknown): string | null {
  const times = listOf(value).map((post) => textOf(get(post, 'modified_gmt')));
  return times.reduce((latest, time) => (time > latest ? time : latest), '') || null;
}
