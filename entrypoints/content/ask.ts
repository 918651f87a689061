/**
 * Talks to the background in the words of the messaging library that answers there. The library
 * itself is a twentieth of what the script on every page may weigh, for a few lines of use.
 */
import { browser } from 'wxt/browser';
import type { PageFindings, ProtocolMap } from '#data/protocol.ts';

let asked = 0;

/** Asks the background; rejects when nobody answers and when the answer is an error. */
export async function ask<Type extends keyof ProtocolMap>(
  type: Type,
  ...[data]: Parameters<ProtocolMap[Type]>
): Promise<Awaited<ReturnType<ProtocolMap[Type]>>> {
  const message = { id: ++asked, type, data, timestamp: Date.now() };
  const answer = await browser.runtime.sendMessage(message);
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'no answer');
  return answer.res;
}

/** Answers the popup, until the signal aborts. */
export function answerFindings(findings: () => PageFindings | null, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const listener = (
    message: { type?: unknown },
    _sender: unknown,
    respond: (answer: { res: PageFindings | null }) => void,
  ) => {
    if (message.type === 'pageFindings') respond({ res: findings() });
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
