/** Light or dark, as the page around the post is, whatever the device says. */

/** Above this relative luminance (0–1, WCAG 2.2) a background counts as light. */
const LIGHT = 0.4;

/** The theme of the first painted background behind an element; null when nothing is painted. */
export function pageTheme(element: Element): 'light' | 'dark' | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance > LIGHT ? 'light' : 'dark';
  }
  return null;
}

/** Relative luminance of an `rgb()`/`rgba()` colour; null when it is mostly transparent. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = [parts[1], parts[2], parts[3]].map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

/** The parent, even where the page shadows it: an input named "parentElement" in a form. */
function parentOf(element: Element): Element | null {
  const parent: unknown = parentGetter?.call(element);
  return parent instanceof Element ? parent : null;
}
