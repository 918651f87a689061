export * from './limits.ts';
export * from './match.ts';
export * from './primitives.ts';
export * from './records.ts';
export * from './requests.ts';
export * from './segment.ts';
export * from './site-hooks.ts';
