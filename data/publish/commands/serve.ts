/** `suluh serve`: public/ on loopback, with the headers a real host needs. For trying only. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { repositoryMessages } from '../repository/messages.ts';
import { Workspace } from '../repository/workspace.ts';
import { type ExitCode, type World, write } from '../world.ts';

/** Serves until `signal` aborts. */
export async function serve(
  directory: string,
  port: number,
  world: World,
  signal: AbortSignal,
): Promise<ExitCode> {
  const say = repositoryMessages(world.language);
  const workspace = new Workspace(directory, say);
  await workspace.config();
  const server = staticServer(workspace.public);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const url = `http://127.0.0.1:${bound}/`;
  await write(world.stdout, world.json ? `${JSON.stringify({ url })}\n` : `${say.serving(url)}\n`);
  await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  return 0;
}

/** Files below `root` with entity tags and CORS; timestamp.json must be asked for anew each time. */
export function staticServer(root: string): Server {
  return createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const path = join(root, normalize(decodePath(request.url ?? '/')));
    const info = (await liesIn(root, path)) ? await stat(path).catch(() => null) : null;
    if (!info?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${info.size.toString(16)}-${info.mtimeMs.toString(16)}"`;
    const mutable = path.endsWith('timestamp.json');
    response.setHeader('etag', etag);
    response.setHeader(
      'cache-control',
      mutable ? 'no-cache' : 'public, max-age=31536000, immutable',
    );
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-length': info.size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });
}

/** Also by the way that links in the folder lead. */
async function liesIn(root: string, path: string): Promise<boolean> {
  if (!path.startsWith(root + sep)) return false;
  const [folder, file] = await Promise.all(
    [root, path].map((one) => realpath(one).catch(() => '')),
  );
  return folder !== '' && file?.startsWith(folder + sep) === true;
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '/';
  }
}
