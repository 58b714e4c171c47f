import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { fetchStatementKeys, verifyStatement } from '@credit-lens/sdk/statement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OPERATOR = 'the-key-of-an-operator-in-a-test';
const SHOP = 'https://shop.example';
const CODE = '91330106FAKE000133';

let server: RunningServer;
let folder: string;
let environment: Record<string, string>;
let minted = 0;

beforeAll(async () => {
  const log = ({ route, status }: { route: string; status: number }): void => {
    if (route.startsWith('/v1/statements') && status === 200) minted++;
  };
  server = await startServer({ port: 0, size: 100, operatorKey: OPERATOR, log });
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-recipes-'));
  const response = await fetch(`${server.address}/v1/admin/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPERATOR}`, 'content-type': 'application/json' },
    body: JSON.stringify({ purpose: 'shopperInformation', label: 'shop', audiences: [SHOP] }),
  });
  const { secret } = (await response.json()) as { secret: string };
  environment = {
    CREDIT_LENS_URL: server.address,
    CREDIT_LENS_KEY: secret,
    SHOP_ORIGIN: SHOP,
    CREDIT_LENS_CACHE: folder,
  };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function recipe(name: string, language: string): Promise<string> {
  const page = await readFile(new URL(`../../docs/recipes/${name}.md`, import.meta.url), 'utf8');
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
}

async function stateOf(statement: string): Promise<string> {
  const keys = await fetchStatementKeys(server.address);
  return (await verifyStatement(statement, { keys, audience: SHOP, now: new Date() })).state;
}

describe('the recipe for Express', () => {
  it('mints in one request, keeps what it has, and serves what verifies', async () => {
    const file = join(folder, 'statements.mjs');
    await writeFile(file, await recipe('statements-express', 'js'));
    Object.assign(process.env, environment);
    const { creditStatements } = (await import(/* @vite-ignore */ file)) as {
      creditStatements: Parameters<typeof createServer>[1];
    };
    const shop = createServer(creditStatements as never).listen(0, '127.0.0.1');
    await new Promise((resolve) => shop.once('listening', resolve));
    minted = 0;
    const address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/?code=${CODE}`;
    const [statement = ''] = (await (await fetch(address)).json()) as string[];
    expect(await stateOf(statement)).toBe('valid');
    expect(await (await fetch(address)).json()).toEqual([statement]);
    expect(minted).toBe(1);
    await new Promise((resolve) => shop.close(resolve));
  });
});

describe('the recipe for PHP', () => {
  it('mints, keeps what it has, and gives what verifies', async () => {
    const file = join(folder, 'statements.php');
    const call = `\necho credit_statement('${CODE}'), "\\n", credit_statement('${CODE}'), "\\n", var_export(credit_statement('x'), true);\n`;
    await writeFile(file, (await recipe('statements-php', 'php')) + call);
    minted = 0;
    const run = promisify(execFile);
    const { stdout } = await run('php', ['-d', 'error_reporting=E_ALL', file], {
      env: { ...process.env, ...environment },
    });
    const [first = '', second, third] = stdout.split('\n');
    expect(await stateOf(first)).toBe('valid');
    expect([second, third]).toEqual([first, 'NULL']);
    expect(minted).toBe(1);
  });
});
