import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileServerFixture, sendFile, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import type { ModelChange } from '../testing/register-history.ts';
import { inventedName } from '../testing/register-model.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import type { SnapshotClient, SnapshotClientOptions } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';

let codes: PublishedRegister;
let names: PublishedRegister;
let server: FileServerFixture;

function client(options: Partial<SnapshotClientOptions> = {}): SnapshotClient {
  const { baseUrl } = server;
  const now = () => codes.asOf.getTime();
  const basics = { baseUrl, trust: codes.root, storage: memory(), clientVersion: '1.2.0', now };
  return createSnapshotClient({ ...basics, isMetered: () => false, patience: 300, ...options });
}

const change = (number: number, lists: readonly string[]): ModelChange => ({
  number,
  lists,
  contested: false,
});

async function publish(): Promise<void> {
  for (const [path, bytes] of names.files) if (!path.endsWith('.json')) codes.files.set(path, bytes);
  codes.overrides = { names: names.track };
  await codes.manifest();
}

/** A day in which company 0 leaves its list and company 1 comes onto one. */
async function oneDay(): Promise<void> {
  for (const register of [codes, names]) await register.day([change(0, []), change(1, ['B02'])]);
  await publish();
}

const hints = (device: SnapshotClient) =>
  [0, 1, 2, 6].map((number) => device.checkName(inventedName(number)));
const outcomes = (device: SnapshotClient) =>
  [0, 1].map((number) => device.check(inventedCode(number)).outcome);

type Fault = (response: ServerResponse, request: IncomingMessage, file?: Uint8Array) => boolean;

/** Answers nothing at these paths; `beginnings`: nothing but what is asked for as a range from the start. */
function without(paths: readonly string[], beginnings: boolean): Fault {
  return (response, request, file) => {
    const { range } = request.headers;
    if (!paths.includes((request.url ?? '').slice(1))) return false;
    if (beginnings && file !== undefined && range?.startsWith('bytes=0-')) sendFile(response, file, range);
    else response.writeHead(404).end();
    return true;
  };
}

const pathsOf = (register: PublishedRegister): string[] =>
  [...register.snapshots, ...register.deltas].map(({ path }) => path);

beforeEach(async () => {
  codes = await PublishedRegister.create(undefined, 'codes');
  names = await PublishedRegister.create(undefined, 'names');
  for (const register of [codes, names]) {
    for (let number = 0; number < 60; number++)
      register.history.model.set(number, number % 6 ? [] : ['B02'], false);
    await register.full();
  }
  await publish();
  server = await serveFiles(codes.files);
});
afterEach(() => server.close());

describe('names in files of their own', () => {
  it('are left where they are unless a client asks for them, and it then knows nothing of names', async () => {
    const device = client();
    expect(device.checkName(inventedName(0))).toBe('notKnown');
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    await oneDay();
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    expect(device.state?.holdsNames).toBe(false);
    expect([hints(device), outcomes(device)]).toEqual([Array(4).fill('notKnown'), ['noEntry', 'listed']]);
    const asked = server.received.map(({ path }) => path);
    expect(asked.filter((path) => pathsOf(names).includes(path))).toEqual([]);
  });

  it('are followed by who asks for them, and kept', async () => {
    const storage = memory();
    const device = client({ names: true, storage });
    await device.sync();
    expect(hints(device)).toEqual(['sameName', null, null, 'sameName']);
    await oneDay();
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    const restarted = client({ names: true, storage });
    await restarted.open();
    for (const one of [device, restarted]) {
      expect(one.state?.holdsNames).toBe(true);
      expect([hints(one), outcomes(one)]).toEqual([
        [null, 'sameName', null, 'sameName'],
        ['noEntry', 'listed'],
      ]);
    }
    // Who does not want them any more lets them go.
    await codes.manifest();
    const frugal = client({ storage });
    expect(await frugal.sync()).toMatchObject({ kind: 'updated' });
    expect([hints(frugal)[3], frugal.state?.holdsNames]).toEqual(['notKnown', false]);
  });

  it('come later to who did without', async () => {
    const storage = memory();
    await client({ storage }).sync();
    await oneDay();
    const device = client({ names: true, storage });
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    expect(hints(device)).toEqual([null, 'sameName', null, 'sameName']);
  });

  it('do not hold the codes up, and hint at nobody who has gone', async () => {
    const device = client({ names: true });
    await device.sync();
    await oneDay();
    server.fault = without(pathsOf(names), true);
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: { kind: 'status' } });
    expect([hints(device), outcomes(device)]).toEqual([
      ['notKnown', 'notKnown', 'notKnown', 'sameName'],
      ['noEntry', 'listed'],
    ]);
    await oneDay();
    server.fault = without(pathsOf(names), false);
    await device.sync();
    expect(hints(device)).toEqual(Array(4).fill('notKnown'));
    server.fault = () => false;
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    expect(hints(device)).toEqual([null, 'sameName', null, 'sameName']);
  });

  it('lose who has gone when the codes come only in part, and gain nobody', async () => {
    const device = client({ names: true });
    await device.sync();
    await oneDay();
    server.fault = without(pathsOf(codes), true);
    expect(await device.sync()).toMatchObject({ kind: 'failed' });
    expect(outcomes(device)).toEqual(['noEntry', 'noEntry']);
    expect(hints(device)).toEqual([null, null, null, 'sameName']);
  });

  it('are known no more when a code has gone and its name could not go with it', async () => {
    const device = client({ names: true });
    await device.sync();
    await oneDay();
    const codesCut = without(pathsOf(codes), true);
    const namesGone = without(pathsOf(names), false);
    server.fault = (...asked) => codesCut(...asked) || namesGone(...asked);
    expect(await device.sync()).toMatchObject({ kind: 'failed' });
    expect(outcomes(device)).toEqual(['noEntry', 'noEntry']);
    expect(hints(device)).toEqual(Array(4).fill('notKnown'));
  });
});
