/** Serves the demo feed on this machine only. */
import { createServer } from 'node:http';
import { emojiSvg, renderXPage } from '#tests/fixtures/demo/page.ts';
import { demoPosts } from '#tests/fixtures/demo/posts.ts';

const NOTE = 'Halaman peraga Suluh: semua nama dan unggahan di sini karangan untuk peragaan.';

export interface DemoServer {
  /** Address of the feed. */
  url: string;
  close(): void;
}

/** Starts on a free port of 127.0.0.1. */
export async function serveDemo(): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/emoji.svg') {
      response.setHeader('content-type', 'image/svg+xml');
      response.end(emojiSvg(decodeURIComponent(search.slice(1))));
    } else if (pathname === '/' || pathname === '/home') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(renderXPage(demoPosts, { note: NOTE, lateFrom: 12 }));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}/home`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
