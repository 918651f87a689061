/** What `--from` may say; `auto` looks at the content. */
export const FORMATS = [
  'auto',
  'claimreview',
  'datacommons',
  'factchecktools',
  'wordpress',
  'feed',
  'csv',
  'xlsx',
] as const;
export type Format = (typeof FORMATS)[number];

/** What `export --to` may say. */
export const EXPORTS = ['claimreview', 'datacommons', 'csv'] as const;
export type ExportFormat = (typeof EXPORTS)[number];
