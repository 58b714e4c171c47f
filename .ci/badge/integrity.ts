import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Release } from '@credit-lens/api-mock/release';

const MANIFEST = fileURLToPath(new URL('../../widget/package.json', import.meta.url));

/** File of a build that names the hashes of the others. */
const INTEGRITY_FILE = 'integrity.json';

/** The scripts that pages name; all others are loaded by them. */
const ENTRIES = [
  'credit-badge.js',
  'credit-badge-live.js',
  'credit-lens-elements.js',
  'credit-badge-everything.js',
];

/** A script of the folder as another one names it. */
const BESIDE = /["'`]\.\/(credit-[\w-]+\.js)["'`]/g;

/** Hash of a file as the attribute `integrity` takes it. SHA-384 is what the recommendation itself uses. */
function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Hashes of the scripts and styles of a built folder; folders within are the package's modules, which nobody embeds. */
export function hashFolder(folder: string): Release {
  const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string };
  const names = readdirSync(folder).filter((name) => /^credit-.*\.(?:js|css)$/.test(name));
  for (const entry of ENTRIES)
    if (!names.includes(entry))
      throw new Error(`${folder} holds no ${entry}: build the badge into it first.`);
  const texts = new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return {
    version,
    files: Object.fromEntries([...texts].map(([name, text]) => [name, integrityOf(text)])),
    loads: Object.fromEntries(ENTRIES.map((name) => [name, reachedFrom(name, texts)])),
  };
}

function reachedFrom(entry: string, texts: ReadonlyMap<string, string>): string[] {
  const reached = new Set([entry]);
  for (const name of reached)
    for (const [, beside = ''] of (texts.get(name) ?? '').matchAll(BESIDE)) reached.add(beside);
  reached.delete(entry);
  return [...reached].sort();
}

/** Writes `integrity.json` beside the files that it is about. */
export function writeIntegrity(folder: string): void {
  writeFileSync(join(folder, INTEGRITY_FILE), `${JSON.stringify(hashFolder(folder), null, 2)}\n`);
}
