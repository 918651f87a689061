import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_REVIEW_NOTES,
  PROGRAM_FACT_NOTES,
  PUBLISHER_NOTES,
} from '#data/schema/author-notes.ts';
import { authorSchemas, propertyPaths } from '#data/schema/author-schema.ts';

describe('JSON Schema for authors', () => {
  it.each([...authorSchemas()])('%s is up to date (else: npm run schema)', (file, schema) => {
    const written = JSON.parse(readFileSync(`data/schema/json/${file}`, 'utf8'));
    expect(written).toEqual(schema);
  });

  it.each([CLAIM_REVIEW_NOTES, PROGRAM_FACT_NOTES, PUBLISHER_NOTES])(
    '$file describes every field, and none that does not exist',
    (notes) => {
      const schema = authorSchemas().get(notes.file);
      if (!schema) throw new Error(`no schema ${notes.file}`);
      const paths = propertyPaths(schema).filter((path) => path !== 'kind');
      expect(Object.keys(notes.fields).toSorted()).toEqual(paths.toSorted());
    },
  );

  it('does not ask authors for fields that have a default', () => {
    expect(authorSchemas().get('claim-review.schema.json')?.required).toEqual([
      'id',
      'publisher',
      'claim',
      'rating',
      'summary',
      'sources',
    ]);
  });
});
