const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/**
 * A fast key for a text: two 32-bit lanes mixed as in cyrb53 (bryc, public domain), 64 bits in
 * base 36. Not cryptographic: a page that forges a collision only confuses its own badges.
 * Runs of whitespace count as one space, so that a re-wrapped text keeps its key.
 */
export function hashOf(text: string): string {
  const words = text.normalize('NFC');
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let gap = false;
  let begun = false;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit <= SPACE || unit === NO_BREAK_SPACE) {
      gap = begun;
      continue;
    }
    if (gap) {
      a = Math.imul(a ^ SPACE, 2654435761);
      b = Math.imul(b ^ SPACE, 1597334677);
      gap = false;
    }
    begun = true;
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const left = mix(a, b);
  const right = mix(b, left);
  return `${(left >>> 0).toString(36)}-${(right >>> 0).toString(36)}`;
}

function mix(own: number, other: number): number {
  const once = Math.imul(own ^ (own >>> 16), 2246822507);
  return once ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
