import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGTERM');
});

test('npm start prints its six addresses, they answer, and it leaves nothing behind when it is stopped', async () => {
  const words = ['start', '--', '--no-browser', '--size', '500'];
  const ports = ['--port', '0', '--marketplace-port', '0', '--portal-port', '0'];
  running = spawn('npm', [...words, ...ports], { cwd: root });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk;
    });
  }
  await expect.poll(() => printed, { timeout: 50_000 }).toContain('Stop with Ctrl+C');
  const addresses = [...printed.matchAll(/http:\/\/127\.0\.0\.1:\d+[^\s,]*/g)].map(([address]) => address);
  const distinct = [...new Set(addresses)];
  expect(distinct).toHaveLength(6);
  for (const address of distinct) expect((await fetch(address)).status, address).toBe(200);
  expect(printed).toContain('chrome://extensions');

  running.kill('SIGTERM');
  await expect
    .poll(() => Promise.allSettled(distinct.map((address) => fetch(address))), { timeout: 10_000 })
    .toEqual(distinct.map(() => expect.objectContaining({ status: 'rejected' })));
});
