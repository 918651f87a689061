/**
 * The DOM reached through functions taken when this module loads. A page can shadow them: a form
 * named `querySelectorAll` answers for `document.querySelectorAll`, an input named `closest` for
 * its form's. Names of elements reach isolated worlds too; patched prototypes do not.
 */
const documentQueryAll = Document.prototype.querySelectorAll;
const fragmentQueryAll = DocumentFragment.prototype.querySelectorAll;
const elementQueryAll = Element.prototype.querySelectorAll;
const elementQuery = Element.prototype.querySelector;
const elementClosest = Element.prototype.closest;
const elementMatches = Element.prototype.matches;
const elementAttribute = Element.prototype.getAttribute;
const elementVisible = Element.prototype.checkVisibility;
const nodeContains = Node.prototype.contains;
const nodeParent = getter(Node.prototype, 'parentElement');
const nodeContent = getter(Node.prototype, 'textContent');

/** Matches inside `root`, in document order. */
export function queryAll(root: Document | DocumentFragment | Element, css: string): Element[] {
  if (root instanceof Element) return Array.from(elementQueryAll.call(root, css));
  const query = root instanceof Document ? documentQueryAll : fragmentQueryAll;
  return Array.from(query.call(root, css));
}

/** The first match inside `root`, or null. */
export function queryFirst(root: Element, css: string): Element | null {
  return elementQuery.call(root, css);
}

/** The element itself or the nearest ancestor that matches, or null. */
export function closest(element: Element, css: string): Element | null {
  return elementClosest.call(element, css);
}

export function matches(element: Element, css: string): boolean {
  return elementMatches.call(element, css);
}

export function attribute(element: Element, name: string): string | null {
  return elementAttribute.call(element, name);
}

/**
 * False for what takes no room or is `visibility: hidden`; needs fresh styles to be cheap. What is
 * `display: contents` has no box of its own and still shows what is in it.
 */
export function isVisible(element: Element, visibilityProperty: boolean): boolean {
  if (elementVisible.call(element, { visibilityProperty })) return true;
  const parent = parentOf(element);
  if (!parent || !isVisible(parent, visibilityProperty)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && !(visibilityProperty && visibility === 'hidden');
}

/** What somebody is writing is not read, and a badge in there would go out with it. */
export function isBeingWritten(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** True when `inner` is `outer` or inside it. */
export function contains(outer: Node, inner: Node): boolean {
  return nodeContains.call(outer, inner);
}

/** The element above a node, or null. */
export function parentOf(node: Node): Element | null {
  const parent: unknown = nodeParent.call(node);
  return parent instanceof Element ? parent : null;
}

/** All text in a node, hidden parts too; needs no styles. */
export function contentOf(node: Node): unknown {
  return nodeContent.call(node);
}

/** The element of a node: itself, or the parent of a text. */
export function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : parentOf(node);
}

function getter(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);
}
