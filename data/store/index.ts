export { ClaimStore, memoryGeneration, type OpenGeneration } from './claim-store.ts';
export { DATABASE_NAME, SuluhDatabase } from './database.ts';
export { DamagedGenerationError, NoLastingStorageError } from './errors.ts';
export { type Generation, verifyGeneration } from './generation.ts';
