/** Who is asking? Checked for every message before anything is done. */
import { browser } from 'wxt/browser';

/** The parts of a sender that matter here. */
export type Sender = Pick<
  chrome.runtime.MessageSender,
  'id' | 'url' | 'tab' | 'frameId' | 'origin'
>;

/** A message that this sender may not send; the answer tells nothing more. */
export class ForbiddenSenderError extends Error {
  override readonly name = 'ForbiddenSenderError';
  constructor() {
    super('Permintaan ini tidak boleh datang dari sini.');
  }
}

/** True for our own pages (popup, options, welcome), in a tab or not. */
export function isExtensionPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true
  );
}

/** True for our content script in the top frame of a tab. */
export function isContentScript(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    !isExtensionPage(sender)
  );
}
