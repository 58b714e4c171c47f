import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPublicNames } from '../../.ci/public-names/read-public-names.ts';
import { commentExamples } from './examples/comment-examples.ts';
import { type ExampleFolder, exampleFolder } from './examples/example-folder.ts';
import { runExample } from './examples/run-example.ts';
import { expectSaid } from './examples/said-lines.ts';
import { type ExampleServer, startExampleServer } from './examples/start-example-server.ts';
import { typeErrors } from './examples/type-errors.ts';

const examples = commentExamples(readPublicNames());

let server: ExampleServer;
let written: ExampleFolder;
beforeAll(async () => {
  server = await startExampleServer();
  vi.stubEnv('CREDIT_LENS_KEY', server.key);
  written = exampleFolder('comments', examples, server.address);
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  written.remove();
  await server.close();
});

describe('the examples in documentation comments', () => {
  it('are well typed', () => {
    expect(typeErrors(written.folder)).toEqual([]);
  });

  it.each(examples.map((example) => [example.place, example] as const))('%s', async (_place, example) => {
    expectSaid(example.program, await runExample(written.file(example)));
  });
});
