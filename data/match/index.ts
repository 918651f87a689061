/** The matcher's public face; orderTyped lives in typed-search.ts, which brings Fuse.js with it. */
export { buildIndex } from './build-index.ts';
export { claimSpans } from './claim-spans.ts';
export { docOf, type IndexDoc } from './index-doc.ts';
export { IndexFormatError } from './index-format.ts';
export { Matcher } from './matcher.ts';
export { stanceOf } from './stance.ts';
export { updateIndex } from './update-index.ts';
