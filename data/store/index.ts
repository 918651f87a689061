export { ClaimStore, memoryGeneration, type OpenGeneration } from './claim-store.ts';
export { SuluhDatabase } from './database.ts';
export { DamagedGenerationError, NoLastingStorageError } from './errors.ts';
export { verifyGeneration } from './generation.ts';
