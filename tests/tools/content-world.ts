/**
 * The extension's isolated world in a page, reached through DevTools: what a content script could
 * do can be done from a test, with the very sender the background sees.
 */
import type { CDPSession, Page } from 'playwright';
import type { ProtocolMap } from '#data/protocol.ts';

export interface ContentWorld {
  /** Calls a self-contained function there with a JSON argument and returns its JSON result. */
  run<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}

/** A world that DevTools opened, in which whole scripts can be run. */
export interface ContentWorldOfDevTools extends ContentWorld {
  define(script: string): Promise<void>;
}

/** Waits for the world of this extension in the page's top frame. */
export async function contentWorld(
  page: Page,
  extensionId: string,
): Promise<ContentWorldOfDevTools> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findContext(session, `chrome-extension://${extensionId}`);
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  return {
    run: (run, argument) => evaluate(`(${run.toString()})(${JSON.stringify(argument)})`, true),
    define: async (script) => {
      await evaluate(script, false);
    },
  };
}

async function findContext(session: CDPSession, origin: string): Promise<number> {
  const found = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no content script runs in this page')), 5000);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== origin) return;
      clearTimeout(timer);
      resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

/** Sends a message of data/protocol.ts from the content script's world, as the page's script would. */
export async function ask<Type extends keyof ProtocolMap>(
  world: ContentWorld,
  type: Type,
  data: Parameters<ProtocolMap[Type]>[0],
): Promise<ReturnType<ProtocolMap[Type]>> {
  type Reply = { res: ReturnType<ProtocolMap[Type]>; err?: { message: string } };
  const { res, err } = await world.run(
    (message): Promise<Reply> => chrome.runtime.sendMessage(message),
    { id: 1, type, data, timestamp: Date.now() },
  );
  if (err) throw new Error(err.message);
  return res;
}
