/**
 * A copy of a build whose script also runs on sites that a person would have to allow first.
 * Only the manifest differs: a test cannot press the browser's own permission prompt.
 */
import { alteredBuild } from '../altered-build.ts';

/** Copies `build` to a temporary folder and adds the origin of `url` to its manifest. */
export function widened(build: string, url: string): string {
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  return alteredBuild(build, (manifest) => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), pattern];
    for (const script of manifest.content_scripts ?? []) {
      if (!script.matches?.includes(pattern)) script.matches?.push(pattern);
    }
  });
}
