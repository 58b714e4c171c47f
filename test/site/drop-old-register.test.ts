import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@credit-lens/api-mock/start-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoOperatorKey } from './demo-operator.ts';
import { dropOldRegister } from './drop-old-register.ts';

const DAY = 86_400_000;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-lens-demo-'));
  file = join(folder, 'register.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A demonstration in which the operator made a key, and perhaps took it back. */
async function demonstration(isTakenBack = false): Promise<void> {
  const operatorKey = demoOperatorKey();
  const server = await startServer({ port: 0, size: 20, database: file, operatorKey });
  const post = (path: string, body: object) =>
    fetch(`${server.address}/v1/admin/keys${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const asked = {
    purpose: 'shopperInformation',
    label: 'demo marketplace',
    audiences: ['http://shop.example'],
  };
  const { id } = (await (await post('', asked)).json()) as { id: string };
  if (isTakenBack) expect((await post(`/${id}/revoke`, {})).status).toBe(200);
  await server.close();
}

it('drops the register of a demonstration after a week, in which only the marketplace got its key', async () => {
  await demonstration();
  dropOldRegister(file, new Date(Date.now() + 6 * DAY));
  expect(existsSync(file)).toBe(true);
  dropOldRegister(file, new Date(Date.now() + 8 * DAY));
  expect(existsSync(file)).toBe(false);
});

it('leaves one in which somebody did something else, and what is no register', async () => {
  await demonstration(true);
  dropOldRegister(file, new Date(Date.now() + 8 * DAY));
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, 'something else');
  dropOldRegister(file, new Date(Date.now() + 8 * DAY));
  expect(existsSync(file)).toBe(true);
});
