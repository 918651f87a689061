/** Where to upload. Keys come from the environment or the profile, as for any tool of S3. */
export interface Bucket {
  bucket: string;
  /** Before every path; empty, or ending in a slash. */
  prefix: string;
  /** Of another provider than Amazon, with its path-style addresses. */
  endpoint?: string | undefined;
  region?: string | undefined;
}

/** Reads `s3://bucket/prefix`; null when it is none. */
export function parseBucket(address: string): Pick<Bucket, 'bucket' | 'prefix'> | null {
  const [, bucket, rest = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)(?:\/(.*))?$/.exec(address) ?? [];
  if (bucket === undefined) return null;
  const prefix = rest.replace(/^\/+|\/+$/g, '');
  return { bucket, prefix: prefix === '' ? '' : `${prefix}/` };
}
