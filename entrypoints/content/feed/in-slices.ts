/** Milliseconds of one task for looking: a badge takes one or two, with the styles it asks for. */
const LONGEST_LOOKING = 8;

/** Looks at a text; `isNear` when it is known to be near the viewport. */
export type Look = (element: Element, isNear?: boolean) => void;

/**
 * `look`, but only so much of it in one task: what comes after waits for the next ones. Nothing is
 * looked at that left the page meanwhile, nothing after the signal aborts.
 */
export function inSlices(look: Look, signal: AbortSignal): Look {
  const due = new Map<Element, boolean>();
  let later: ReturnType<typeof setTimeout> | undefined;
  /** When this task has had its share; 0 before its first look. */
  let enough = 0;

  function lookAt(element: Element, isNear = false): void {
    due.set(element, isNear);
    if (later !== undefined) return;
    const now = performance.now();
    if (enough === 0) {
      enough = now + LONGEST_LOOKING;
      queueMicrotask(() => {
        enough = 0;
      });
    } else if (now > enough) {
      later = setTimeout(lookAtDue);
      return;
    }
    due.delete(element);
    if (element.isConnected) look(element, isNear);
  }

  function lookAtDue(): void {
    later = undefined;
    const left = [...due];
    due.clear();
    if (!signal.aborted) for (const [element, isNear] of left) lookAt(element, isNear);
  }

  return lookAt;
}
