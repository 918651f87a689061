/** Limits of messages, apart from the schemas: the page's script knows them without Zod. */

/** Posts of one batch; a page sends the visible ones together, never a whole history. */
export const MAX_POSTS_PER_BATCH = 64;
/** Characters of a post that are looked at; feeds carry a few thousand at most. */
export const MAX_POST_CHARS = 20_000;
