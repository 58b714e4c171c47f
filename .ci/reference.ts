/**
 * Writes `docs/sdk/reference`: a page for each entry point of the SDK, from its declarations and their comments. With
 * `--check` it writes nothing and fails when a page differs from what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { entryPoints } from './public-names/entry-points.ts';
import { readPublicNames } from './public-names/read-public-names.ts';
import { anchorsOf } from './reference/anchors.ts';
import { purposeOf, referencePage } from './reference/reference-page.ts';

const folder = new URL('../docs/sdk/reference/', import.meta.url);

const entries = entryPoints();
const anchors = anchorsOf(readPublicNames());

const index = `# Reference

Every public name of the SDK, by entry point, written by \`npm run reference\` from the declarations and their comments. The
examples run in the tests. New here? Begin with [two minutes](../two-minutes.md).

| entry point | for |
| --- | --- |
${entries.map((entry) => `| [\`${entry.specifier}\`](${entry.slug}.md) | ${purposeOf(entry)} |`).join('\n')}
`;

const pages = new Map([
  ['README.md', index],
  ...entries.map((entry) => [`${entry.slug}.md`, referencePage(entry, anchors)] as const),
]);

const isCheck = process.argv.includes('--check');
const present = existsSync(folder) ? readdirSync(folder) : [];
const stale = present.filter((file) => !pages.has(file));
const changed = [...pages].filter(
  ([file, text]) => !present.includes(file) || readFileSync(new URL(file, folder), 'utf8') !== text,
);

if (!isCheck) {
  mkdirSync(folder, { recursive: true });
  for (const file of stale) rmSync(new URL(file, folder));
  for (const [file, text] of changed) writeFileSync(new URL(file, folder), text);
} else if (stale.length + changed.length > 0) {
  const files = [...stale, ...changed.map(([file]) => file)].join(', ');
  console.error(
    `docs/sdk/reference differs from the SDK in ${files}: run "npm run reference" and commit the result.`,
  );
  process.exitCode = 1;
}
