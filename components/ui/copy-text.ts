/**
 * Copies text after a person's click; false when the browser refuses (no permission, a page in
 * a sandbox, an insecure origin): then the text is shown for copying by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
