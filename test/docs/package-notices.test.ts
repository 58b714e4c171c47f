import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** What every published package carries. npm packs a folder, so each has its own copy. */
const CARRIED = ['LICENSE', 'THIRD-PARTY-NOTICES.md'];

describe.each(['sdk', 'widget'])('the package in %s', (folder) => {
  it('carries licence and notices, the same as the whole', () => {
    const { files } = JSON.parse(read(`${folder}/package.json`)) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(CARRIED));
    for (const file of CARRIED) expect(read(`${folder}/${file}`)).toBe(read(file));
  });
});
