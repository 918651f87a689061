/** RSS 2.0 and Atom, the fallback for publishers that offer nothing better. */
import { Parser } from 'saxen';
import { type Post, postToDraft } from './post.ts';
import { type Imported, type ImportOptions, toRecords } from './review-draft.ts';

export function isFeed(text: string): boolean {
  return /<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4000));
}

/** Items whose title carries a rating; full text where the feed has it, else its description. */
export function importFeed(xml: string, options: ImportOptions = {}): Imported {
  const posts = feedPosts(xml);
  const imported = toRecords(posts.map(postToDraft), options);
  if (posts.length > 0) return imported;
  const problem = { at: 1, trouble: 'not-this-format', detail: 'RSS/Atom', kept: false } as const;
  return { records: [], problems: [problem] };
}

/** The element of a feed's item that each field of a post comes from, in order of preference. */
const FIELDS: Record<string, readonly string[]> = {
  title: ['title'],
  html: ['content:encoded', 'content', 'description', 'summary'],
  url: ['link', 'guid', 'id'],
  date: ['pubdate', 'published', 'dc:date', 'updated'],
};

function feedPosts(xml: string): Post[] {
  const posts: Post[] = [];
  let fields: Map<string, string> | null = null;
  let open: string[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const tag = name.toLowerCase();
    if (tag === 'item' || tag === 'entry') {
      fields = new Map();
      open = [];
      return;
    }
    if (fields === null) return;
    open.push(tag);
    const { href, rel = 'alternate' } = attributes();
    if (tag === 'link' && href && rel === 'alternate') fields.set('link', decode(href));
  });
  const take = (text: string) => {
    const [tag] = open;
    if (fields && tag && text.trim() !== '') fields.set(tag, (fields.get(tag) ?? '') + text);
  };
  parser.on('text', (text, decode) => take(decode(text)));
  parser.on('cdata', (text) => take(text));
  parser.on('closeTag', (name) => {
    const tag = name.toLowerCase();
    if (fields && (tag === 'item' || tag === 'entry')) {
      posts.push(toPost(fields, posts.length + 1));
      fields = null;
    } else open.pop();
  });
  // Feeds with a stray "&" or an unclosed tag are read as far as they go.
  parser.on('error', () => {});
  parser.parse(xml);
  return posts;
}

function toPost(fields: Map<string, string>, at: number): Post {
  const first = (names: readonly string[] = []) =>
    names.map((name) => fields.get(name)?.trim()).find((text) => text) ?? '';
  return {
    at,
    title: first(FIELDS.title),
    html: first(FIELDS.html),
    url: first(FIELDS.url),
    date: first(FIELDS.date),
  };
}
