import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServerDouble, SAMPLE_CODES, type ServerDouble } from '@credit-lens/sdk/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Within the SDK, so that its own name resolves; git does not see it. */
const folder = fileURLToPath(new URL('../../sdk/out/recipes/', import.meta.url));

/** The program of a recipe, as a module. */
async function recipe(name: string): Promise<Record<string, unknown>> {
  const text = readFileSync(new URL(`../../docs/recipes/${name}.md`, import.meta.url), 'utf8');
  const [, program = ''] = /```ts\n(.*?)```/s.exec(text) ?? [];
  await mkdir(folder, { recursive: true });
  const file = `${folder}${name}.ts`;
  await writeFile(file, program);
  return import(/* @vite-ignore */ file) as Promise<Record<string, unknown>>;
}

let server: ServerDouble;
beforeEach(() => {
  server = createServerDouble();
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the recipe', () => {
  it('of a batch job screens and reports', async () => {
    const { screenBidders } = (await recipe('batch-job')) as {
      screenBidders(url: string, codes: string[], report: (line: string) => void): Promise<string>;
    };
    const lines: string[] = [];
    const evidence = await screenBidders(server.baseUrl, Object.values(SAMPLE_CODES), (line) =>
      lines.push(line),
    );
    expect(lines.at(-1)).toBe('5 of 5');
    expect(JSON.parse(evidence)).toMatchObject({ counts: { listed: 3, noEntry: 1, notCovered: 1 } });
  });

  it('of an edge worker answers from its store', async () => {
    const worker = (await recipe('edge-worker'))['default'] as {
      fetch(request: Request, environment: object): Promise<Response>;
    };
    const environment = { CREDIT_LENS_URL: server.baseUrl, ANSWERS: new Map<string, string>() };
    for (let visit = 0; visit < 2; visit++) {
      const request = new Request(`https://shop.example/credit/${SAMPLE_CODES.listed}`);
      const answer = await worker.fetch(request, environment);
      expect(await answer.json()).toMatchObject({ outcome: 'listed' });
    }
    expect(server.requests).toHaveLength(1);
    expect((await worker.fetch(new Request('https://shop.example/'), environment)).status).toBe(404);
  });

  it('of a middleware lets the handler run, whatever the server does', async () => {
    const { creditOfSupplier } = (await recipe('middleware')) as {
      creditOfSupplier(
        url: string,
      ): (request: object, response: object, next: (error?: unknown) => void) => void;
    };
    const middleware = creditOfSupplier(server.baseUrl);
    const pass = async (code: string) => {
      const request: { params: { code: string }; credit?: { outcome: string } } = { params: { code } };
      expect(await new Promise((next) => middleware(request, {}, next))).toBeUndefined();
      return request.credit?.outcome;
    };
    expect(await pass(SAMPLE_CODES.listed)).toBe('listed');
    server.fail({ status: 400 });
    expect(await pass(SAMPLE_CODES.noEntry)).toBe('unavailable');
  });
});
