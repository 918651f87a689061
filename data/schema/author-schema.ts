import { z } from 'zod';
import {
  type AuthorNotes,
  CLAIM_REVIEW_NOTES,
  PROGRAM_FACT_NOTES,
  PUBLISHER_NOTES,
} from './author-notes.ts';
import { ClaimReview, ProgramFact, Publisher } from './records.ts';

type Node = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schemas for authors, by file name. They are what editors need for completion and
 * warnings: unknown fields are refused here (mostly a misspelt name), while readers of published
 * data ignore them, so that an older extension can read a newer feed.
 */
export function authorSchemas(): Map<string, Node> {
  return new Map([
    [CLAIM_REVIEW_NOTES.file, describe(ClaimReview, CLAIM_REVIEW_NOTES, 'claimReview')],
    [PROGRAM_FACT_NOTES.file, describe(ProgramFact, PROGRAM_FACT_NOTES, 'programFact')],
    [PUBLISHER_NOTES.file, describe(Publisher, PUBLISHER_NOTES)],
  ]);
}

/** Paths of every property of a schema, in the notation of `AuthorNotes.fields`. */
export function propertyPaths(schema: Node, prefix = ''): string[] {
  const paths: string[] = [];
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    paths.push(path);
    if (typeof child === 'boolean') continue;
    paths.push(...propertyPaths(child, path));
    const items = child.items;
    if (items && typeof items === 'object' && !Array.isArray(items)) {
      paths.push(...propertyPaths(items, `${path}[]`));
    }
  }
  return paths;
}

function describe(schema: z.ZodType, notes: AuthorNotes, kind?: string): Node {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  annotate(body, notes.fields, '');
  if (kind !== undefined) {
    const description = 'Jenis catatan; boleh tidak ditulis, karena dikenali dari bidang lainnya.';
    body.properties = { kind: { const: kind, description }, ...body.properties };
  }
  return { $schema, title: notes.title, description: notes.description, ...body };
}

function annotate(schema: Node, fields: Record<string, string>, prefix: string): void {
  if (schema.properties) schema.additionalProperties = false;
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (typeof child === 'boolean') continue;
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const description = fields[path];
    if (description !== undefined) child.description = description;
    if (name === 'url') Object.assign(child, { format: 'uri', pattern: '^https?://' });
    annotate(child, fields, path);
    const items = child.items;
    if (items && typeof items === 'object' && !Array.isArray(items)) {
      annotate(items, fields, `${path}[]`);
    }
  }
}
