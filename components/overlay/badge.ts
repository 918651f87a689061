/**
 * The badge in a post: plain DOM in a closed shadow root of its own, no Preact, so that the script
 * on every page stays small. It opens on trusted clicks and keys only and keeps its events to
 * itself: feeds treat the whole post as one button.
 */
import type { Finding, ProgramMention } from '#data/protocol.ts';
import type { Language } from '#data/settings.ts';
import { badgeMessages } from '../i18n/badge.ts';
import { translator } from '../i18n/translate.ts';
import tokensCss from '../ui/badge-tokens.css?inline';
import badgeCss from './badge.css?inline';
import { badgeWords } from './badge-words.ts';
import { makeHost } from './make-host.ts';
import { keepToItself } from './own-events.ts';
import { pageTheme } from './page-theme.ts';

/** What a badge says. A `dot` shows its words when pointed at or focused. */
export type BadgeModel = { size: 'full' | 'dot' } & (
  | {
      /** `warn` on a post that repeats a claim, `note` where it is refuted or asked about. */
      look: 'warn' | 'note' | 'related';
      finding: Finding;
    }
  /** A neutral chip on a post that merely names a programme; off unless chosen. */
  | { look: 'program'; mention: ProgramMention }
);

/** A place between the children of `parent`; `before: null` is the end. */
export interface BadgePlace {
  parent: Element;
  before: Node | null;
  /** Pixels of empty room below that the badge may use. */
  gapBelow?: number;
}

/** A badge in the page. */
export interface BadgeView {
  host: HTMLElement;
  show(model: BadgeModel): void;
  /** Says that the person hid this badge and offers to undo it. */
  showHidden(onUndo: () => void): void;
  /** Puts it into the page, light or dark as the page is there. */
  place(place: BadgePlace): void;
  /** Out of sight, without moving anything, until it is certain that the words are still the same. */
  doubt(on: boolean): void;
  /** Looks again whether the page is light or dark around it. */
  dress(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const FLAME =
  'M33 6c1.5 7.5 13 12 13 23.5C46 37 40 42 32 42s-14-5-14-12.5c0-5 2.5-8.5 5-11.5.5 3 1.5 4.5 3.5 5.5C26.5 17 28 10.5 33 6ZM20 46h24l-3 6H23ZM27 54h10l-2 8h-6Z';

// Taken before a page can shadow them: a form named "createElement" answers for the document's.
const make = Document.prototype.createElement.bind(document);
const makeNS = Document.prototype.createElementNS.bind(document);

/** Makes a badge, not yet in the page. */
export function createBadge(model: BadgeModel, language: Language, onOpen: () => void): BadgeView {
  const { host, root } = makeHost('suluh-badge', { delegatesFocus: true });
  const style = make('style');
  style.textContent = `${tokensCss}\n${badgeCss}`;
  const wrapper = make('div');
  wrapper.className = 'place';
  const button = make('button');
  button.setAttribute('type', 'button');
  wrapper.append(button);
  root.append(style, wrapper);

  let onPress = onOpen;
  button.addEventListener('click', (event) => {
    // Of a double click the second half would close again what the first opened.
    if (event.isTrusted && event.detail < 2) onPress();
  });
  keepToItself(host);

  function show(shown: BadgeModel): void {
    const words = badgeWords(shown, language);
    button.className = `badge is-${shown.look} is-${shown.size}`;
    const tone = shown.look === 'warn' ? `--rating-${shown.finding.rating.value}` : '';
    button.style.cssText = tone && `--tone:var(${tone});--tint:var(${tone}-tint)`;
    button.setAttribute('aria-label', words.label);
    button.setAttribute('aria-haspopup', 'dialog');
    button.replaceChildren(torch(), wordsOf(words.main, words.publisher));
    onPress = onOpen;
  }

  function dress(around: Element): void {
    const theme = pageTheme(around);
    if (theme) wrapper.dataset.theme = theme;
    else delete wrapper.dataset.theme;
  }

  show(model);
  return {
    host,
    show,
    showHidden(onUndo) {
      const words = translator(badgeMessages, language)('badge.hidden');
      button.className = 'badge is-hidden';
      button.style.cssText = '';
      button.removeAttribute('aria-label');
      button.removeAttribute('aria-haspopup');
      button.replaceChildren(torch(), wordsOf(words, ''));
      onPress = onUndo;
    },
    doubt(on) {
      wrapper.style.visibility = on ? 'hidden' : '';
    },
    dress: () => dress(host),
    place({ parent, before, gapBelow = 0 }) {
      wrapper.style.marginBottom = `${-gapBelow}px`;
      // Asked before the insertion, while the page's styles are fresh: after it the browser would
      // have to compute them anew.
      dress(parent);
      parent.insertBefore(host, before?.parentNode === parent ? before : null);
      // Parents with a shadow root of their own show only what is in a slot of theirs.
      const slot: unknown = host.previousElementSibling?.slot;
      if (typeof slot === 'string' && host.slot !== slot) host.slot = slot;
    },
  };
}

function wordsOf(main: string, publisher: string): HTMLElement {
  const words = make('span');
  words.className = 'words';
  for (const [name, text] of [
    ['rating', main],
    ['publisher', publisher],
  ] as const) {
    if (text === '') continue;
    const part = make('bdi');
    part.className = name;
    part.textContent = text;
    words.append(part);
  }
  return words;
}

function torch(): Element {
  const svg = makeNS(SVG, 'svg');
  svg.setAttribute('viewBox', '16 4 32 60');
  svg.setAttribute('class', 'torch');
  svg.setAttribute('aria-hidden', 'true');
  const path = makeNS(SVG, 'path');
  path.setAttribute('d', FLAME);
  svg.append(path);
  return svg;
}
