import { browser } from 'wxt/browser';

const origins = browser.runtime.getManifest().host_permissions ?? [];
/**
 * Asked when the page opens: between a click and `permissions.request` nothing may be awaited in
 * Firefox, or the click no longer counts.
 */
const alreadyGranted = browser.permissions.contains({ origins });
let granted = false;
alreadyGranted.then((yes) => {
  granted = yes;
});

/**
 * Firefox may leave the sites of a Manifest V3 extension ungranted; this asks for them. Resolves
 * to true when all are granted. Must be called straight from a click.
 */
export async function requestMissingSites(): Promise<boolean> {
  if (!granted) granted = await browser.permissions.request({ origins });
  return granted;
}
