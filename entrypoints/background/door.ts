/** The background's door: sender checked, request validated, then answered. */
import { z } from 'zod';
import { onMessage, type ProtocolMap } from '#data/protocol.ts';
import { mayBeRead } from './page-gate.ts';
import type { RateLimit } from './rate-limit.ts';
import { ForbiddenSenderError, isContentScript, isExtensionPage, type Sender } from './senders.ts';

/**
 * Who may send a message: `page`, our own pages; `content`, a content script whatever its page
 * (only to ask whether it may read); `reader`, one on a page that may be read now; `both`, a page
 * of ours or a reader.
 */
export type Allowed = 'page' | 'content' | 'reader' | 'both';

/** For messages that carry no data: whatever came is dropped. */
export const Nothing = z.unknown().transform(() => undefined);

/** Answers one kind of message; a refused sender or a malformed request is an error reply. */
export function answer<K extends keyof ProtocolMap, Request>(
  type: K,
  allowed: Allowed,
  schema: z.ZodType<Request, unknown>,
  reply: (request: Request, sender: Sender) => Promise<ReturnType<ProtocolMap[K]>>,
): void {
  onMessage(type, ({ data, sender }) => handle(allowed, schema, reply, data, sender));
}

async function handle<Request, Reply>(
  allowed: Allowed,
  schema: z.ZodType<Request, unknown>,
  reply: (request: Request, sender: Sender) => Promise<Reply>,
  data: unknown,
  sender: Sender,
): Promise<Reply> {
  if (!(await maySend(allowed, sender))) throw new ForbiddenSenderError();
  return reply(schema.parse(data), sender);
}

/**
 * Row 34: a tab that asks more often than a person can press is refused; our own pages are not
 * counted.
 */
export function refuseFlood(limit: RateLimit, sender: Sender): void {
  if (isExtensionPage(sender)) return;
  if (!limit.take(sender.tab?.id ?? -1, 1, Date.now())) throw new ForbiddenSenderError();
}

async function maySend(allowed: Allowed, sender: Sender): Promise<boolean> {
  if (isExtensionPage(sender)) return allowed === 'page' || allowed === 'both';
  if (allowed === 'page' || !isContentScript(sender)) return false;
  return allowed === 'content' || mayBeRead(sender);
}
