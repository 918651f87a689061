export { assembleGeneration, type Indexer } from './assemble.ts';
export { CHANGES_DATABASE_NAME, ChangeLog } from './changes/change-log.ts';
export { LoggingStore } from './changes/logging-store.ts';
export { ClaimStore, memoryGeneration, type OpenGeneration } from './claim-store.ts';
export { SuluhDatabase } from './database.ts';
export { countDatabase, deleteDatabase, dumpDatabase } from './dump.ts';
export { DamagedGenerationError, NoLastingStorageError, StaleGenerationError } from './errors.ts';
export type { FeedHead, PackHead } from './feed-heads.ts';
export { type Generation, verifyGeneration } from './generation.ts';
