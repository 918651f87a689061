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

/**
 * Relative luminance of a colour as the browser computes it (CSS Color 4, §15): `rgb()`, `lab()`,
 * `oklch()`, `color()` … Null when it is mostly transparent. Wide gamuts count as sRGB: what is
 * asked is light or dark.
 */
export function luminanceOf(color: string): number | null {
  const [name = '', ...words] = color.split(/[\s,()/]+/).filter((word) => word !== '');
  const space = name === 'color' ? words.shift() : name;
  const [a = 0, b = 0, c = 0, alpha = 1] = words.map((word) => Number.parseFloat(word) || 0);
  if (alpha < 0.5) return null;
  if (/^ok/.test(space ?? '')) return a ** 3;
  if (space === 'lab' || space === 'lch') return ((a + 16) / 116) ** 3;
  if (space?.startsWith('xyz')) return b;
  if (space?.endsWith('-linear')) return weighed([a, b, c]);
  if (words.length < 3) return null;
  const most = name.startsWith('rgb') ? 255 : 1;
  return weighed(
    [a, b, c].map((part) => {
      const channel = part / most;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }),
  );
}

function weighed([r = 0, g = 0, b = 0]: number[]): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

/** The parent, even where the page shadows it: an input named "parentElement" in a form. */
function parentOf(element: Element): Element | null {
  const parent: unknown = parentGetter?.call(element);
  return parent instanceof Element ? parent : null;
}
