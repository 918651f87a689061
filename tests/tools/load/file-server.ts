/** A web server in this process over a map of files, with entity tags: for the model without nginx. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

/** Starts on a free port of loopback; `seen` is told of every request. */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  seen: (request: IncomingMessage) => void = () => undefined,
): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    seen(request);
    const bytes = files.get(decodeURIComponent(request.url ?? '').slice(1));
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
