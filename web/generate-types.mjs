/** Writes the pages' types as docs/openapi.json describes the HTTP interface; `--check` fails when the file is another. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const contract = new URL('../docs/openapi.json', import.meta.url);
const target = fileURLToPath(new URL('src/api/schema.d.ts', import.meta.url));

const types = `${COMMENT_HEADER}${astToString(await openapiTypescript(contract, { immutable: true }))}`;
if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  process.stderr.write('web/src/api/schema.d.ts is not what docs/openapi.json gives: run node web/generate-types.mjs.\n');
  process.exitCode = 1;
}
