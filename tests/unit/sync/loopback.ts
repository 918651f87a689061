/** A web server on loopback that serves repositories and misbehaves as a test wishes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { TestRepo } from './repo.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Answers in place of the server; false lets it answer as usual. */
type Fault = (response: ServerResponse, bytes: Bytes | undefined, path: string) => boolean;

export interface Loopback {
  /** The folder of a repository: `http://127.0.0.1:port/NAME/`. */
  url(name: string): string;
  /** Paths asked for, in order: `NAME/metadata/…` or `NAME/targets/…`. */
  asked: string[];
  fault: Fault | null;
}

/** Serves repositories by name until the test ends. */
export async function serve(repos: Record<string, TestRepo>): Promise<Loopback> {
  const asked: string[] = [];
  const loopback: Loopback = { url: () => '', asked, fault: null };
  const server = createServer((request: IncomingMessage, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    const [name = '', folder = '', ...rest] = path.split('/');
    const file = folder === 'targets' ? `targets/${rest.join('/')}` : rest.join('/');
    const bytes = repos[name]?.files.get(file);
    if (loopback.fault?.(response, bytes, path)) return;
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  loopback.url = (name) => `http://127.0.0.1:${address.port}/${name}/`;
  return loopback;
}
