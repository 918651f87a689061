const HTML = 'http://www.w3.org/1999/xhtml';
/** A document without a window knows no custom elements. */
const nowhere = new Document();

/**
 * Makes one of our elements and its closed shadow root where no page has a say. A page may define
 * a custom element of the same name: made in its document, the element would be the page's, with
 * the shadow root in its hands (`ElementInternals.shadowRoot`) or refused. One that has its shadow
 * root already may be upgraded by the page, and yields nothing (HTML, "available to element
 * internals").
 */
export function makeHost(
  name: 'suluh-badge' | 'suluh-card',
  options: Partial<ShadowRootInit> = {},
): { host: HTMLElement; root: ShadowRoot } {
  const host = nowhere.createElementNS(HTML, name);
  return { host, root: host.attachShadow({ ...options, mode: 'closed' }) };
}
