/** Brings public/ to where people download it. */
import type { World } from '../../world.ts';
import { repositoryMessages } from '../messages.ts';
import type { Workspace } from '../workspace.ts';
import type { Bucket } from './bucket.ts';
import { rsync } from './rsync.ts';

/** Where to; neither is a folder that a web server serves by itself. */
export interface Delivery {
  /** An rsync destination, such as `user@host:/var/www/suluh/`. */
  rsync?: string | undefined;
  s3?: Bucket | undefined;
}

/** Uploads what is new. Throws UserError; the folder is right by then, and another try goes on. */
export async function deliver(
  workspace: Workspace,
  { rsync: destination, s3 }: Delivery,
  world: World,
): Promise<void> {
  const say = repositoryMessages(world.language);
  if (destination !== undefined) await rsync(workspace.public, destination, say.rsyncFailed);
  if (s3 === undefined) return;
  // The SDK is large, and most commands need none of it.
  const { uploadToBucket } = await import('./s3.ts');
  await uploadToBucket(workspace, s3, world);
}
