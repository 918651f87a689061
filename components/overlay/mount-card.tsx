/** The one shared card of a page: its host, its place, its focus, its end. */
import { render } from 'preact';
import type { CardContent } from '#data/protocol.ts';
import { LanguageProvider } from '../i18n/context.tsx';
import { localDay } from '../ui/format.ts';
import { Card, type CardProblem, type CardState } from './Card.tsx';
import type { CardAnchor, CardHandle } from './card-handle.ts';
import { makeHost } from './make-host.ts';
import { keepToItself } from './own-events.ts';
import { pageTheme } from './page-theme.ts';
import { placeCard } from './place-card.ts';

/** What the card needs from the world around it. */
export interface CardWorld {
  /** Asks for the records; rejects with a CardError. */
  load(request: { recordIds: string[]; text: string }): Promise<CardContent>;
  /** Resolves to false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Opens the share page for these records. */
  share(recordIds: string[]): void;
  /** Puts the post on the desk's queue; rejects when it could not be kept. */
  queue(post: { text: string; url: string }): Promise<{ copy: boolean }>;
  /** All style sheets, as text. */
  css: string;
  now(): Date;
}

/** A failure that a person can meet; `problem` chooses the sentence. */
export class CardError extends Error {
  override name = 'CardError';
  readonly problem: CardProblem;
  constructor(problem: CardProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}

/** Builds the card; it is in the page only while it is open. */
export function createCard(world: CardWorld): CardHandle {
  const { host, root } = makeHost('suluh-card');
  host.popover = 'manual';
  const style = document.createElement('style');
  style.textContent = world.css;
  const place = document.createElement('div');
  place.className = 'place';
  root.append(style, place);
  keepToItself(host, ['wheel', 'copy', 'cut', 'paste']);

  let opened: { anchor: CardAnchor; stop: AbortController } | null = null;

  function draw(anchor: CardAnchor, state: CardState, signal: AbortSignal): void {
    if (signal.aborted) return;
    const dismiss = anchor.onDismiss;
    render(
      <LanguageProvider value={anchor.language}>
        <Card
          state={state}
          postText={anchor.text}
          today={localDay(world.now())}
          copy={world.copy}
          onClose={close}
          onRetry={() => load(anchor, signal)}
          onReload={() => location.reload()}
          onShare={() => world.share(anchor.recordIds)}
          onQueue={() => world.queue({ text: anchor.text, url: anchor.address ?? '' })}
          onDismiss={
            dismiss &&
            (() => {
              close();
              dismiss();
            })
          }
        />
      </LanguageProvider>,
      place,
    );
  }

  function load(anchor: CardAnchor, signal: AbortSignal): void {
    draw(anchor, { status: 'loading' }, signal);
    world.load({ recordIds: anchor.recordIds, text: anchor.text }).then(
      (content) => draw(anchor, stateOf(content), signal),
      (error: unknown) => {
        const problem = error instanceof CardError ? error.problem : 'unavailable';
        draw(anchor, { status: 'problem', problem }, signal);
      },
    );
  }

  function open(anchor: CardAnchor): void {
    const again = opened?.anchor.badge === anchor.badge;
    close();
    if (again) return;
    const stop = new AbortController();
    opened = { anchor, stop };
    place.dataset.theme = pageTheme(anchor.post) ?? '';
    homeFor(anchor.badge).append(host);
    host.showPopover?.();
    load(anchor, stop.signal);
    placeCard({ badge: anchor.badge, post: anchor.post, place }, stop.signal);
    listen(anchor.badge, stop.signal);
    place.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  function listen(badge: HTMLElement, signal: AbortSignal): void {
    const options = { capture: true, signal };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    };
    const onPointer = (event: PointerEvent) => {
      const path = event.composedPath();
      if (event.isTrusted && !path.includes(host) && !path.includes(badge)) close();
    };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('pointerdown', onPointer, options);
  }

  function close(): void {
    if (!opened) return;
    const { anchor, stop } = opened;
    opened = null;
    stop.abort();
    const hadFocus = host.matches(':focus-within');
    render(null, place);
    host.remove();
    if (hadFocus && anchor.badge.isConnected) anchor.badge.focus({ preventScroll: true });
  }

  return { open, close, destroy: close };
}

/**
 * What is outside a modal <dialog> or the element in full screen is inert, the top layer too: the
 * card must be inside; a popover closes when somebody presses outside of it. A dialog may lie in a shadow root of the page, the badge in a slot of it.
 */
function homeFor(badge: Element): Element {
  for (let at: Element | null = badge; at; at = above(at)) {
    if (Element.prototype.matches.call(at, 'dialog,[popover],:fullscreen')) return at;
  }
  return document.documentElement;
}

/** What an element is drawn in, even where the page shadows names: an input named "parentNode". */
function above(element: Element): Element | null {
  const slot: unknown = Reflect.get(Element.prototype, 'assignedSlot', element);
  const parent: unknown = slot ?? Reflect.get(Node.prototype, 'parentNode', element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function stateOf(content: CardContent): CardState {
  if (content.entries.length === 0 && !content.facts)
    return { status: 'problem', problem: 'withdrawn' };
  return { status: 'ready', content };
}
