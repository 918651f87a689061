/** A file's bytes as base64, read by the browser; messages to the background carry JSON only. */
export async function fileAsBase64(file: Blob): Promise<string> {
  const reader = new FileReader();
  const url = await new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** Bytes of one file; a browser's message holds 64 MiB of letters. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
