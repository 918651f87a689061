/**
 * The adapter for any page, in a bundle of its own: it is injected before the page's script and
 * only when a person asks, so that no feed pays for it. It leaves the adapter for that script.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../content/sites/generic.ts';

export default defineUnlistedScript(() => {
  globalThis.suluhGeneric = generic;
});
