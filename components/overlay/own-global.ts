/**
 * What our scripts leave for each other on `globalThis` of their own world. An element of the page
 * with the same id or name answers there too: only own properties are ours.
 */
export function ownGlobal<Name extends keyof typeof globalThis>(
  name: Name,
): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
