import type { CaseStatus } from '#data/desk/case.ts';

const STATUSES: Readonly<Record<string, CaseStatus>> = {
  ...{ 1: 'new', 2: 'checking', 3: 'waiting', 4: 'answered', 5: 'closed' },
};
/** Boxes that a letter leads to. */
const BOXES: Readonly<Record<string, string>> = { r: '.reply textarea', c: '.note-form textarea' };

/** Keys of an open case, but not while something is typed: 1–5 set the status, R replies, C notes. */
export function onCaseKey(
  event: KeyboardEvent & { currentTarget: Element },
  setStatus: (status: CaseStatus) => void,
): void {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const status = STATUSES[event.key];
  const box = BOXES[event.key.toLowerCase()];
  if (status) setStatus(status);
  else if (box) event.currentTarget.querySelector<HTMLElement>(box)?.focus();
  else return;
  event.preventDefault();
}
