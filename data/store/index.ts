export { assembleGeneration, type Indexer } from './assemble.ts';
export { ClaimStore, memoryGeneration, type OpenGeneration } from './claim-store.ts';
export { SuluhDatabase } from './database.ts';
export { DamagedGenerationError, NoLastingStorageError, StaleGenerationError } from './errors.ts';
export type { FeedHead, PackHead } from './feed-heads.ts';
export { type Generation, verifyGeneration } from './generation.ts';
