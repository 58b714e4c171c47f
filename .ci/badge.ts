/**
 * `npm run badge -- hashes [--at ADDRESS] [--file NAME]`: builds the badge, writes `widget/dist/integrity.json` and prints the
 * lines that a page pins this build with.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { embeddingLines } from './badge/embedding-lines.ts';
import { hashFolder } from './badge/integrity.ts';
import { buildWidget } from './build.ts';

const USAGE = 'npm run badge -- hashes [--at /credit-lens/] [--file credit-badge.js]';
const dist = fileURLToPath(new URL('../widget/dist/', import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '/credit-lens/' },
    file: { type: 'string', default: 'credit-badge.js' },
  },
});
if (positionals.join(' ') === 'hashes') printHashes(values.at, values.file);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

function printHashes(base: string, entry: string): void {
  buildWidget();
  const integrity = hashFolder(dist);
  for (const [name, hash] of Object.entries(integrity.files)) console.log(`${hash}  ${name}`);
  const { importMap, script, policy } = embeddingLines(integrity, base, entry);
  console.log(`\nVersion ${integrity.version}, pinned: what the page takes in\n`);
  for (const line of [importMap, script]) if (line !== '') console.log(line);
  if (policy !== '') console.log(`\nIn script-src, besides the address of the files: ${policy}`);
}
