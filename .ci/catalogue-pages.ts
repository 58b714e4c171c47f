/**
 * Writes the pages that are drawn from `api-mock/catalogue`. With `--check` it writes nothing and fails when a
 * page differs from what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { coverageOfSources } from './coverage-of-sources.ts';
import { publicCreditLists } from './public-credit-lists.ts';

const pages: readonly (readonly [name: string, draw: (page: string) => string])[] = [
  ['coverage-of-sources', coverageOfSources],
  ['public-credit-lists', publicCreditLists],
];
for (const [name, draw] of pages) {
  const file = new URL(`../docs/${name}.md`, import.meta.url);
  const page = readFileSync(file, 'utf8');
  const drawn = draw(page);
  if (!process.argv.includes('--check')) writeFileSync(file, drawn);
  else if (drawn !== page) {
    console.error(
      `docs/${name}.md differs from the catalogue: run "npm run catalogue" and commit the result.`,
    );
    process.exitCode = 1;
  }
}
