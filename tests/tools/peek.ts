/**
 * Looks at what Suluh put into a page. Its shadow roots are closed, so this runs in the content
 * script's world, where the browser lets an extension open them. Self-contained on purpose: its
 * source is sent to the browser.
 */
export interface SeenBadge {
  /** Words on the badge. */
  text: string;
  /** `warn`, or one of the quieter looks. */
  look: string;
  /** Text of the post it stands in. */
  post: string;
  /** The point to click, in CSS pixels of the viewport. */
  x: number;
  y: number;
  focused: boolean;
}

export interface SeenCard {
  text: string;
  /** The first claim on the card, or what stands in its place. */
  claim: string;
  links: { href: string; text: string; rel: string }[];
  box: { x: number; y: number; width: number; height: number };
  /** True when the focus is inside. */
  focused: boolean;
}

export interface Seen {
  badges: SeenBadge[];
  card: SeenCard | null;
}

/** Where posts and their texts are on the page. */
export interface PostSelectors {
  post: string;
  text: string;
}

export const X_POSTS: PostSelectors = {
  post: '[data-testid="tweet"]',
  text: '[data-testid="tweetText"]',
};

export function peek(selectors: PostSelectors): Seen {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
  const rootOf = (host: HTMLElement & Opener) =>
    chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : (host.openOrClosedShadowRoot ?? null);
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  const badges = [...document.querySelectorAll<HTMLElement>('suluh-badge')].flatMap((host) => {
    const button = rootOf(host)?.querySelector<HTMLElement>('button');
    const box = button?.getBoundingClientRect();
    if (!button || !box || box.width === 0) return [];
    const post = host.closest(selectors.post)?.querySelector(selectors.text);
    return {
      text: flat(button.innerText),
      look: /\bis-(warn|note|related)\b/.exec(button.className)?.[1] ?? '',
      post: flat(post?.textContent),
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      focused: document.activeElement === host,
    };
  });

  const cardHost = document.querySelector<HTMLElement>('suluh-card');
  const card = cardHost && rootOf(cardHost)?.querySelector<HTMLElement>('.card');
  if (!cardHost || !card) return { badges, card: null };
  const { x, y, width, height } = card.getBoundingClientRect();
  return {
    badges,
    card: {
      text: flat(card.innerText),
      claim: flat(card.querySelector('blockquote')?.textContent),
      links: [...card.querySelectorAll('a')].map(({ href, innerText, rel }) => ({
        href,
        text: flat(innerText),
        rel,
      })),
      box: { x, y, width, height },
      focused: document.activeElement === cardHost,
    },
  };
}
