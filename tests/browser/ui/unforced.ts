/** What keeps its own colours although a person forces others upon the page. */

export interface Unforced {
  words: string;
  /** Of its text on its ground, as WCAG counts it. */
  contrast: number;
}

/** Elements with words of their own and `forced-color-adjust: none`. */
export function unforced(root: HTMLElement): Unforced[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const words = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();
    if (style.forcedColorAdjust !== 'none' || words === '') return [];
    return [{ words, contrast: contrastOf(style.color, groundOf(element)) }];
  });
}

/** The nearest opaque ground behind an element. */
function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    if (!/^rgba\(.*, 0\)$|transparent/.test(ground)) return ground;
  }
  return 'rgb(255, 255, 255)';
}

function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
