/** Uploads public/ to a bucket of any S3-compatible object storage, through the official SDK. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { startProgress } from '../../progress.ts';
import { UserError, type World } from '../../world.ts';
import { repositoryMessages } from '../messages.ts';
import type { Workspace } from '../workspace.ts';
import type { Bucket } from './bucket.ts';
import { cacheControl, contentType, TIMESTAMP, uploadStages } from './public-files.ts';

/** Files uploaded at once within a stage. */
const AT_ONCE = 8;
/** A file that nothing names any more is left for clients on their way, this long. */
const KEPT_MS = 7 * 86_400_000;

/**
 * Uploads what the bucket lacks, stage by stage, the timestamp last; then deletes what has not been
 * named for a week. Throws UserError.
 */
export async function uploadToBucket(
  workspace: Workspace,
  place: Bucket,
  world: World,
): Promise<void> {
  const say = repositoryMessages(world.language);
  const client = new S3Client(configOf(place));
  try {
    const present = await list(client, place);
    const stages = await uploadStages(workspace.public);
    const all = stages.flat();
    const progress = startProgress(world, say.uploading, all.length);
    let done = 0;
    try {
      for (const stage of stages) {
        await inTurns(stage, async (path) => {
          await upload(client, place, workspace.public, path, present.get(path)?.etag);
          progress.step(++done);
        });
      }
    } finally {
      progress.stop();
    }
    const local = new Set(all);
    const now = Date.now();
    const stale = [...present].filter(
      ([path, { modified }]) => !local.has(path) && isOurs(path) && now - modified > KEPT_MS,
    );
    await inTurns(stale, ([path]) =>
      client.send(new DeleteObjectCommand({ Bucket: place.bucket, Key: place.prefix + path })),
    );
  } catch (error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new UserError(say.s3Failed(place.bucket, name));
  } finally {
    client.destroy();
  }
}

function configOf({ endpoint, region }: Bucket): S3ClientConfig {
  return {
    region: region ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    maxAttempts: 4,
    // Other providers than Amazon do not all know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  };
}

interface Present {
  etag: string;
  modified: number;
}

/** What lies below the prefix, by path without it. */
async function list(client: S3Client, { bucket, prefix }: Bucket): Promise<Map<string, Present>> {
  const present = new Map<string, Present>();
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key = '', ETag = '', LastModified } of page.Contents ?? []) {
      const modified = LastModified?.getTime() ?? Date.now();
      present.set(Key.slice(prefix.length), { etag: ETag.replaceAll('"', ''), modified });
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return present;
}

async function upload(
  client: S3Client,
  { bucket, prefix }: Bucket,
  root: string,
  path: string,
  etag: string | undefined,
): Promise<void> {
  const body = await readFile(join(root, path));
  // Of an object put in one piece the entity tag is the MD5; where it is anything else, we put again.
  if (path !== TIMESTAMP && etag === createHash('md5').update(body).digest('hex')) return;
  await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: prefix + path,
      Body: body,
      ContentType: contentType(path),
      CacheControl: cacheControl(path),
    }),
  );
}

/** Only files named as ours are ever deleted; roots never. */
function isOurs(path: string): boolean {
  return /^targets\/[0-9a-f]{64}\.|^metadata\/\d+\.(snapshot|targets)\.json$/.test(path);
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
