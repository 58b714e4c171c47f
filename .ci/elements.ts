/** `npm run elements`: manifest, editor data, types for frameworks and reference of the elements, from their comments. `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementFiles } from './elements/element-files.ts';
import { readElements } from './elements/read-elements.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [file, text] of Object.entries(elementFiles(readElements(`${root}widget`)))) {
  const path = `${root}${file}`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what the comments over the elements say: run npm run elements.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file} written`);
  }
}
