import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleFolder, exampleFolder } from './examples/example-folder.ts';
import { markdownExamples } from './examples/markdown-examples.ts';
import { typeErrors } from './examples/type-errors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = ['sdk/README.md', ...globSync('docs/sdk/*.md', { cwd: root })];
const examples = pages.flatMap((page) => markdownExamples(page));

let written: ExampleFolder;
beforeAll(() => {
  written = exampleFolder('sdk-pages', examples, 'http://127.0.0.1:8787');
});
afterAll(() => written.remove());

describe('the examples of the pages about the SDK', () => {
  it('are well typed', () => {
    expect(examples.length).toBeGreaterThan(15);
    expect(typeErrors(written.folder)).toEqual([]);
  });
});
