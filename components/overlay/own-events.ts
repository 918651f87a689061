/**
 * What a person does on our elements is not for the page's listeners: feeds treat a whole post as
 * one button, follow the pointer, and have shortcuts of their own.
 *
 * What remains heard by nature: listeners that capture on window or document come before ours, and
 * events at a neighbour name our element as where the pointer went. `*out`, `*leave` and `focusout`
 * pass on purpose: pages end their own hover and focus by them.
 */
const OWN_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove'],
  ...['mouseover', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keyup', 'keypress'],
  'focusin',
];

/** Keeps these events, and `more`, from whatever is above `host`. */
export function keepToItself(host: Element, more: readonly string[] = []): void {
  for (const type of [...OWN_EVENTS, ...more]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
