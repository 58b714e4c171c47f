import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { fetchStatementKeys, verifyStatement } from '@credit-lens/sdk/statement';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from 'vite';
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

describe('the recipe for Next', () => {
  /** The modules of the recipe, put together as Next does. */
  async function shopOf(): Promise<{
    POST(request: Request): Promise<Response>;
    SellerBadge(seller: { code: string; language: string }): Promise<ReactNode>;
    CreditLens: unknown;
  }> {
    const page = await readFile(new URL('../../docs/recipes/statements-next.md', import.meta.url), 'utf8');
    const blocks = [...page.matchAll(/```tsx?\n(.*?)```/gs)].map(([, text = '']) => text);
    const names = [
      'lib/statements.ts',
      'app/seller-badge.tsx',
      'app/credit-lens.tsx',
      'app/credit-statements/route.ts',
    ];
    expect(blocks).toHaveLength(names.length);
    // Within the checkout, from where React and the widget are found.
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const shop = join(root, `out/next-recipe-${process.pid}`);
    const imports = names.slice(1).map((name) => `export * from './${name}';\n`);
    for (const [at, name] of [...names, 'shop.ts'].entries()) {
      await mkdir(dirname(join(shop, name)), { recursive: true });
      await writeFile(join(shop, name), blocks[at] ?? imports.join(''));
    }
    // Next is not installed here; of it the recipe uses this alone, which resolves within a request.
    const next = join(shop, 'next-server.ts');
    await writeFile(next, 'export const connection = async () => void (globalThis.connections += 1);\n');
    try {
      await build({
        root: shop,
        configFile: false,
        logLevel: 'silent',
        resolve: { alias: { 'next/server': next } },
        ssr: { resolve: { conditions: ['@credit-lens/source', 'module', 'production'] } },
        build: { ssr: 'shop.ts', outDir: 'built' },
      });
      return await import(/* @vite-ignore */ join(shop, 'built/shop.js'));
    } finally {
      await rm(shop, { recursive: true });
    }
  }

  it('writes a badge that the server minted, and answers for pages drawn in the browser from what it keeps', async () => {
    Object.assign(process.env, environment);
    const { POST, SellerBadge } = await shopOf();
    minted = 0;
    const counted = Object.assign(globalThis, { connections: 0 });
    const html = renderToStaticMarkup(await SellerBadge({ code: CODE, language: 'en' }));
    const [, statement = ''] = /statement="([^"]+)"/.exec(html) ?? [];
    expect(await stateOf(statement)).toBe('valid');
    expect(counted.connections).toBe(1);
    expect(html).toContain('<template shadowrootmode="closed"');
    const asked = (body: unknown): Promise<Response> =>
      POST(new Request(`${SHOP}/credit-statements`, { method: 'POST', body: JSON.stringify(body) }));
    expect(await (await asked({ codes: [CODE] })).json()).toEqual({ results: [statement] });
    expect(minted).toBe(1);
    for (const wrong of [{ codes: CODE }, { codes: [1] }, null, 'x'])
      expect((await asked(wrong)).status).toBe(400);
    const text = new Request(`${SHOP}/credit-statements`, { method: 'POST', body: 'no JSON' });
    expect((await POST(text)).status).toBe(400);
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
