/** `npm run schema`: writes the JSON Schemas for authors into data/schema/json/. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { authorSchemas } from './author-schema.ts';

for (const [file, schema] of authorSchemas()) {
  const path = fileURLToPath(new URL(`json/${file}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(path);
}
