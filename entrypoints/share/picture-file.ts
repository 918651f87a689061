/** What the browser can do with a picture that was drawn here. */

const TYPE = 'image/png';

export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [TYPE]: picture })]);
    return true;
  } catch {
    return false;
  }
}

export function save(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function canSend(): boolean {
  const probe = new File([], 'suluh.png', { type: TYPE });
  return navigator.canShare?.({ files: [probe] }) ?? false;
}

/** False when the browser refuses; closing the system's sheet is no failure. */
export async function send(picture: Blob, name: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ files: [new File([picture], name, { type: TYPE })], text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
