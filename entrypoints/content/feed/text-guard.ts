/**
 * A badge on somebody else's words is the worst that can happen, and a flush comes up to two
 * seconds after a change. So each text that wears a badge is watched for itself: the moment its
 * words, its parents or its visibility change, before anything is painted.
 */
import { contains, contentOf, isVisible, parentOf } from '../sites/dom.ts';

export interface TextGuard {
  /** The words are what the badge speaks of. */
  trust(): void;
  stop(): void;
}

/** A text is hardly ever deeper than this below where its badge stands. */
const MOST_PARENTS = 12;
const LOOKS = ['class', 'style', 'hidden', 'open'];

/**
 * Watches the parts of a text and what lies between the last one and the badge. `changed(false)`
 * means that the badge may stand with other words now, `changed(true)` that the text is worth
 * another look.
 */
export function guardText(
  host: Element,
  parts: readonly Element[],
  changed: (certain: boolean) => void,
): TextGuard {
  const parent = parentOf(host);
  const last = parts.at(-1) ?? host;
  let words = wordsOf(parts);

  const observer = new MutationObserver((records) => {
    const looks = records.some(({ type }) => type === 'attributes');
    const stands = parent && parentOf(host) === parent && contains(parent, last);
    if (!stands || wordsOf(parts) !== words) changed(false);
    else if (looks) changed(parts.every((part) => isVisible(part, true)));
  });
  for (const part of parts) {
    observer.observe(part, {
      ...{ childList: true, characterData: true, subtree: true },
      attributeFilter: LOOKS,
    });
    const around = parentOf(part);
    if (around) observer.observe(around, { childList: true, attributeFilter: LOOKS });
  }
  let at = parentOf(last);
  for (let hops = 0; at && hops < MOST_PARENTS; hops++) {
    observer.observe(at, { childList: true, attributeFilter: LOOKS });
    if (at === parent) break;
    at = parentOf(at);
  }
  return {
    trust() {
      words = wordsOf(parts);
    },
    stop: () => observer.disconnect(),
  };
}

/** A part that the page took out holds none. */
function wordsOf(parts: readonly Element[]): string {
  return parts.map((part) => (part.isConnected ? contentOf(part) : '')).join('\n');
}
