import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { statusOnDay } from '../server/admin/status-on-day.ts';
import { codeOf, OPERATOR_KEY, proposal } from '../server/operated-server.fixture.ts';
import { openRegister } from '../store/open-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'credit-lens-killed-'));
const database = join(folder, 'register.sqlite');
let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Commands in all, and how many have been answered when the process is killed. */
const COMMANDS = 200;
const KILLED_AFTER = 60;

async function start(): Promise<string> {
  const program = join(import.meta.dirname, 'serve.ts');
  const flags = ['--port', '0', '--size', '0', '--database', database];
  server = spawn(process.execPath, ['--conditions=@credit-lens/source', program, ...flags], {
    env: { ...process.env, CREDIT_LENS_OPERATOR_KEY: OPERATOR_KEY },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout } = server;
  if (stdout === null) throw new Error('The server has no output to read');
  let said = '';
  // Read to the end: a pipe that is closed would end the server before its time.
  return new Promise((resolve, reject) => {
    stdout.on('data', (part) => {
      said += String(part);
      const address = /^API\s+(\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stdout.on('end', () => reject(new Error(`The server ended before it said its address: ${said}`)));
  });
}

test('a server that is killed in the middle of commands leaves whole ones alone', {
  timeout: 60_000,
}, async () => {
  const address = await start();
  const firm = codeOf('noEntry');
  const post = async (path: string, body: unknown): Promise<number> => {
    const response = await fetch(`${address}/v1/admin/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${OPERATOR_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  };
  if (server === undefined) throw new Error('The server did not start');
  const ended = once(server, 'exit');
  let answered = 0;
  const proposed = new Set<string>();
  const work = Array.from({ length: COMMANDS / 2 }, async (_, place) => {
    const number = `虚环罚〔2026〕第${place}号`;
    const decision = { number, decidedOn: '2026-01-12' };
    if ((await post('entries', proposal(firm, { decision }))) === 201) proposed.add(number);
    answered += 1;
    if (answered === KILLED_AFTER) server?.kill('SIGKILL');
    await post(`entries/B11-${firm}-${place + 1}/commands`, { action: 'annul', on: '2026-02-01' });
    answered += 1;
    if (answered === KILLED_AFTER) server?.kill('SIGKILL');
  });
  const outcomes = await Promise.allSettled(work);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);

  const { store, built } = openRegister({ database, size: 0 });
  expect(built).toBe(false);
  const all = await store.eventsAfter(0, 10_000);
  // Terms of other firms end by the clock, on whatever day this runs.
  const events = all.filter(({ entry }) => entry?.includes(firm));
  const row = (await store.rowsByKeys([firm])).get(firm);
  const entries = row?.entries ?? [];
  await store.close();
  expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, place) => place + 1));
  // What was acknowledged is there; what is there has its events, and stands as they say.
  const kept = entries.filter(({ id }) => events.some(({ entry }) => entry === id));
  expect(kept.map(({ decision }) => decision.number)).toEqual(expect.arrayContaining([...proposed]));
  expect(new Set(events.map(({ entry }) => entry))).toEqual(new Set(entries.map(({ id }) => id)));
  for (const entry of entries) {
    const acts = events.filter((event) => event.entry === entry.id);
    expect(statusOnDay(entry, '9999-12-31', acts)?.state, entry.id).toBe(entry.state);
  }
  expect(events.length).toBeGreaterThanOrEqual(proposed.size);
  expect(events.length).toBeLessThan(COMMANDS);
});
