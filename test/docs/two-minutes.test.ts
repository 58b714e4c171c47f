import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExampleFolder, exampleFolder } from './examples/example-folder.ts';
import { markdownExamples } from './examples/markdown-examples.ts';
import { runExample } from './examples/run-example.ts';
import { expectSaid } from './examples/said-lines.ts';
import { typeErrors } from './examples/type-errors.ts';

const examples = markdownExamples('docs/sdk/two-minutes.md');

let server: RunningServer;
let written: ExampleFolder;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 500 });
  written = exampleFolder('two-minutes', examples, server.address);
}, 60_000);
afterAll(async () => {
  written.remove();
  await server.close();
});

describe('the two-minute guide', () => {
  it('has an answer, its outcomes, a batch and an error', () => {
    expect(examples).toHaveLength(4);
  });

  it('is well typed', () => {
    expect(typeErrors(written.folder)).toEqual([]);
  });

  it.each(examples.map((example) => [example.place, example] as const))('%s', async (_place, example) => {
    expectSaid(example.program, await runExample(written.file(example)));
  });
});
