/**
 * Writes the files that come from the contract (`sdk/src/contract/schema`): `sdk/openapi.json` and the SDK's
 * types. With `--check` it writes nothing and fails when a file differs from what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { contract } from '../sdk/src/contract/schema/document.ts';

const openapiFile = new URL('../sdk/openapi.json', import.meta.url);
const typesFile = new URL('../sdk/src/contract/types.gen.ts', import.meta.url);

const document = JSON.stringify(contract, null, 2);

/**
 * OpenAPI keeps schemas in `components`, JSON Schema in `$defs`. A reference with a description of its own
 * would become a second, numbered type, so it names the type it means.
 */
function jsonSchema(): JSONSchema {
  const moved = JSON.parse(document, (_key, value) => {
    if (value === null || typeof value !== 'object' || typeof value.$ref !== 'string') return value;
    const name = value.$ref.replace('#/components/schemas/', '');
    return value.description ? { tsType: name, description: value.description } : { $ref: `#/$defs/${name}` };
  });
  const schemas: Record<string, JSONSchema> = moved.components.schemas;
  for (const schema of Object.values(schemas)) delete schema['discriminator'];
  return { $defs: schemas };
}

const generated = await compile(jsonSchema(), 'Contract', {
  additionalProperties: false,
  bannerComment: '// Generated from sdk/src/contract/schema by `npm run contract`. Do not edit.',
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
  format: true,
  style: { singleQuote: true, printWidth: 110 },
});
const types = generated
  .replaceAll(
    / \*\n \* This interface was referenced by `Contract`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
    '',
  )
  .replace(/export interface Contract \{\n {2}\[k: string\]: unknown;\n\}\n/, '');

const files: [URL, string][] = [
  [openapiFile, `${document}\n`],
  [typesFile, types],
];
for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(
      `${file.pathname} differs from the contract: run "npm run contract" and commit the result.`,
    );
    process.exitCode = 1;
  }
}
