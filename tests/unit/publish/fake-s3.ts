/**
 * Object storage as far as `publish` uses it: PUT, DELETE and ListObjectsV2 for whoever signs,
 * GET for everybody. It can refuse or break off at any request, as a real one does on a bad day.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface StoredObject {
  body: Buffer;
  type: string;
  cache: string;
  modified: Date;
}

/** Of a list's answers, the most keys in one. */
const PAGE = 3;

export class FakeS3 {
  readonly objects = new Map<string, StoredObject>();
  /** `PUT key` and the like, in the order of the answers. */
  readonly log: string[] = [];
  /** Answers instead of the storage, when it returns true. */
  meddle: (what: string, response: ServerResponse) => boolean = () => false;
  readonly server: Server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const url = new URL(request.url ?? '/', 'http://s3.test');
    const [bucket = '', ...rest] = decodeURIComponent(url.pathname).slice(1).split('/');
    const key = rest.join('/');
    if (request.method === 'GET' && !url.searchParams.has('list-type')) {
      this.#get(`${bucket}/${key}`, response);
      return;
    }
    const what = `${request.method} ${key}`;
    if (!/^AWS4-HMAC-SHA256 Credential=kunci\//.test(request.headers.authorization ?? '')) {
      refuse(response, 403, 'AccessDenied');
      return;
    }
    if (this.meddle(what, response)) return;
    this.log.push(what);
    if (request.method === 'GET') this.#list(bucket, url.searchParams, response);
    else if (request.method === 'PUT') {
      this.#put(`${bucket}/${key}`, Buffer.concat(parts), request, response);
    } else {
      this.objects.delete(`${bucket}/${key}`);
      response.writeHead(204).end();
    }
  }

  #get(path: string, response: ServerResponse): void {
    const found = this.objects.get(path);
    response.setHeader('access-control-allow-origin', '*');
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { 'cache-control': found.cache }).end(found.body);
  }

  #put(path: string, body: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
    const type = headers['content-type'] ?? '';
    const cache = headers['cache-control'] ?? '';
    this.objects.set(path, { body, type, cache, modified: new Date() });
    response.writeHead(200, { etag: etagOf(body) }).end();
  }

  #list(bucket: string, query: URLSearchParams, response: ServerResponse): void {
    const prefix = `${bucket}/${query.get('prefix') ?? ''}`;
    const after = query.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const left = keys.filter((key) => key > after);
    const page = left.slice(0, PAGE);
    const contents = page.map((key) => {
      const object = this.objects.get(key);
      const date = object?.modified.toISOString();
      return `<Contents><Key>${key.slice(bucket.length + 1)}</Key><LastModified>${date}</LastModified><ETag>&quot;${etagOf(object?.body ?? '').slice(1, -1)}&quot;</ETag></Contents>`;
    });
    const more = left.length > PAGE;
    const token = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`,
      );
  }
}

/** An error as S3 words it; not one of those that the SDK tries again. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function etagOf(body: Buffer | string): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}
