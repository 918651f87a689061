/** The desk's calls, answered by the background and the browser. */
import { browser } from 'wxt/browser';
import type { DeskPageWorld } from '#components/desk/desk-world.ts';
import { copyText } from '#components/ui/copy-text.ts';
import type { DeskFile } from '#data/desk/messages.ts';
import { sendMessage } from '#data/protocol.ts';

/** The mark of the desk as a page of its own, in its address. */
const FULL = '?penuh';

/** The world of one page; the first screen is asked for at once, before anything is drawn. */
export function createDeskPageWorld(): DeskPageWorld {
  let first: ReturnType<DeskPageWorld['open']> | null = sendMessage('deskOpen', undefined);
  // Whoever opens the desk hears of a failure; until then it is nobody's.
  first.catch(() => undefined);
  return {
    open: () => {
      const answer = first ?? sendMessage('deskOpen', undefined);
      first = null;
      return answer;
    },
    page: (after) => sendMessage('deskPage', { after }),
    rows: (ids) => sendMessage('deskRows', { ids }),
    case: (id) => sendMessage('deskCase', { id }),
    add: (drafts) => sendMessage('deskAdd', { drafts }),
    edit: (caseId, field, value) => sendMessage('deskEdit', { caseId, field, value }),
    note: (caseId, text) => sendMessage('deskNote', { caseId, text }),
    undo: (changeId) => sendMessage('deskUndo', { changeId }),
    keepDraft: (key, text) => sendMessage('deskKeepDraft', { key, text }),
    draft: (key) => sendMessage('deskDraft', { key }),
    readFile: (name, base64, head) => sendMessage('deskReadFile', { name, base64, head }),
    shots: (id) => sendMessage('deskShots', { id }),
    shareShot: (id, share) => sendMessage('deskShareShot', { id, share }),
    dropShot: (id) => sendMessage('deskDropShot', { id }),
    report: (from, through) => sendMessage('deskReport', { from, through }),
    seal: (passphrase) => sendMessage('deskSeal', { passphrase }),
    merge: (base64, passphrase) => sendMessage('deskMerge', { base64, passphrase }),
    profile: (part) => sendMessage('deskProfile', part),
    checkRecord: (record) => sendMessage('deskCheckRecord', { record }),
    publish: (record) => sendMessage('deskPublish', { record }),
    publications: () => sendMessage('deskPublications', undefined),
    unpublish: (id) => sendMessage('deskUnpublish', { id }),
    exportFile: (request) => sendMessage('deskExport', request),
    records: (recordIds, text) => sendMessage('cardContent', { recordIds, text }),
    openShare: (recordIds) => sendMessage('openShare', { recordIds }),
    copy: copyText,
    save: saveFile,
    openFullPage: location.search === FULL ? null : openFullPage,
    onChanged(listener, signal) {
      const channel = new BroadcastChannel('suluh-desk');
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data)) listener(data.filter((id) => typeof id === 'string'));
      };
      channel.addEventListener('message', onMessage, { signal });
      signal.addEventListener('abort', () => channel.close());
    },
    print: () => window.print(),
    now: () => new Date(),
  };
}

function openFullPage(): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${FULL}`) });
}

/** A click on a link with `download` is the one way to save that needs no permission. */
function saveFile({ name, type, base64 }: DeskFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
