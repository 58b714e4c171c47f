import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memory } from '../snapshot/client/storage/memory.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

const OPERATOR = 'the-key-of-an-operator-in-a-test';
const SHOP = 'https://shop.example';

/** What a running server signs, as files: nothing here is signed by the test. */
const files: Record<string, string> = {};
let server: RunningServer;
let code: string;

beforeAll(async () => {
  server = await startServer({ port: 0, size: 300, operatorKey: OPERATOR });
  const get = async (path: string, init: RequestInit = {}): Promise<string> =>
    (await fetch(`${server.address}${path}`, init)).text();
  const post = (path: string, key: string, body: object): Promise<string> =>
    get(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  files['manifest.json'] = await get('/static/manifest.json');
  files['publisher.json'] = await get('/static/keys.json');
  files['keys.json'] = await get('/.well-known/credit-lens-statement-keys.json');
  const asked = { purpose: 'research', label: 'shop', audiences: [SHOP] };
  const { secret } = JSON.parse(await post('/v1/admin/keys', OPERATOR, asked)) as { secret: string };
  const listed = JSON.parse(await get('/v1/listed')) as { items: { code: string }[] };
  code = listed.items[0]?.code ?? '';
  const minted = JSON.parse(await post('/v1/statements', secret, { audience: SHOP, codes: [code] })) as {
    statements: { statement: string }[];
  };
  files['statement.jwt'] = `${minted.statements[0]?.statement}\n`;
  files['status.jwt'] = await get('/v1/statements/status/0');
  const other = (digit: string) => (digit === 'A' ? 'B' : 'A');
  files['altered.jwt'] = files['statement.jwt'].replace(
    /\.(.{40})(.)/,
    (_, kept, digit) => `.${kept}${other(digit)}`,
  );
  files['altered.json'] = files['manifest.json'].replace(
    /"sequence":(\d+)/,
    (_, number) => `"sequence":${Number(number) + 1}`,
  );
}, 120_000);
afterAll(() => server.close());

async function verify(
  ...words: string[]
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const written = { out: '', error: '' };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
    onInterrupt: () => undefined,
    readInput: async () => '',
    openStorage: () => memory(),
    readFile: async (path) => new TextEncoder().encode(files[path] ?? ''),
    isColoured: false,
    showsProgress: false,
    environment: {},
  };
  return { code: await run(['verify', ...words], terminal, '1.2.3'), ...written };
}

describe('credit-lens verify', () => {
  it('accepts a manifest that a server has truly signed, and refuses it altered', async () => {
    expect(await verify('manifest.json', '--keys', 'publisher.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('genuine: manifest'),
    });
    expect(await verify('altered.json', '--keys', 'publisher.json')).toMatchObject({
      code: 3,
      out: expect.stringContaining('refused: wrongSignature'),
    });
  });

  it('accepts a statement that a server has truly signed, and refuses it altered', async () => {
    const good = await verify(
      'statement.jwt',
      '--keys',
      'keys.json',
      '--audience',
      SHOP,
      '--status',
      'status.jwt',
    );
    expect(good).toMatchObject({ code: 0, error: '' });
    for (const line of [
      'genuine: statement',
      `audience: ${SHOP}`,
      'statusChecked: true',
      `code: ${code}`,
      'outcome: listed',
    ])
      expect(good.out).toContain(line);
    expect(await verify('altered.jwt', '--keys', 'keys.json')).toMatchObject({
      code: 3,
      out: expect.stringMatching(/refused: (forged|malformed)/),
    });
  });

  it('refuses a copied statement, and keys of another purpose', async () => {
    expect(
      await verify('statement.jwt', '--keys', 'keys.json', '--audience', 'https://rival.example'),
    ).toMatchObject({
      code: 3,
      out: expect.stringContaining('refused: otherAudience'),
    });
    expect((await verify('statement.jwt', '--keys', 'publisher.json')).code).toBe(2);
    expect((await verify('statement.jwt')).error).toContain('--keys FILE');
  });
});
