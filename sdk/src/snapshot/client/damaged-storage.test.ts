import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { inventedName } from '../testing/register-model.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import type { SnapshotClient } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';

const CODES = Array.from({ length: 80 }, (_, number) => inventedCode(number));
const NAMES = CODES.map((_, number) => inventedName(number));
const OFFLINE = CODES.map((code) => ({ outcome: 'unavailable', code, reason: 'offline', asOf: null }));
const listed = (number: number) => ({ number, lists: ['B02'], contested: false });
const plain = (number: number) => ({ number, lists: [], contested: false });

let register: PublishedRegister;
/** What lies on a device that has followed the register, and what lay there a day before. */
let files: ReadonlyMap<string, Uint8Array>;
let earlier: ReadonlyMap<string, Uint8Array>;
let answers: unknown;

function client(storage: SnapshotStorage): SnapshotClient {
  return createSnapshotClient({
    baseUrl: 'https://publisher.invalid',
    trust: register.root,
    storage,
    clientVersion: '1.2.0',
    now: () => register.asOf.getTime(),
    isMetered: () => false,
    fetch: async (input) => {
      const file = register.files.get(new URL(String(input)).pathname.slice(1));
      return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
    },
  });
}

const told = (device: SnapshotClient) => ({
  codes: device.checkMany(CODES),
  names: NAMES.map((name) => device.checkName(name)),
});

async function holding(content: Iterable<readonly [string, Uint8Array]>): Promise<SnapshotStorage> {
  const storage = memory();
  for (const [name, bytes] of content) await storage.write(name, bytes);
  return storage;
}

beforeAll(async () => {
  register = await PublishedRegister.create();
  for (const number of CODES.keys()) register.history.model.set(number, number % 6 ? [] : ['B02'], false);
  await register.full();
  await register.manifest();
  const storage = memory();
  const device = client(storage);
  await device.sync();
  await register.day([plain(0), listed(1), listed(7)]);
  await register.manifest();
  await device.sync();
  earlier = await storage.readTogether(['']);
  await register.day([listed(0), plain(6), plain(7)]);
  await register.manifest();
  await device.sync();
  files = await storage.readTogether(['']);
  answers = told(device);
});

/** What may have become of one file. */
type Damage = { readonly name: string; readonly bytes: Uint8Array | null };

/** Some file, chosen by number, with some damage. */
const damage = fc
  .tuple(
    fc.nat(),
    fc.oneof(
      fc.record({
        kind: fc.constant('flip' as const),
        at: fc.double({ min: 0, max: 0.999, noNaN: true }),
        bit: fc.nat(7),
      }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
      fc.record({
        kind: fc.constant('grown' as const),
        more: fc.uint8Array({ minLength: 1, maxLength: 40 }),
      }),
      // A record that still reads well: another number, another letter of a hash or a key.
      fc.record({ kind: fc.constant('misread' as const), at: fc.nat(), to: fc.nat(9) }),
      fc.record({ kind: fc.constant('gone' as const) }),
      fc.record({ kind: fc.constant('foreign' as const), bytes: fc.uint8Array({ maxLength: 300 }) }),
      fc.record({ kind: fc.constant('another' as const), other: fc.nat() }),
      fc.record({ kind: fc.constant('older' as const) }),
      fc.record({ kind: fc.constant('json' as const), value: fc.json() }),
    ),
  )
  .map(([number, how]) => ({ number, how }));

function damaged(
  number: number,
  how: (typeof damage extends fc.Arbitrary<infer Value> ? Value : never)['how'],
): Damage {
  const names = [...files.keys()];
  const name = names[number % names.length] as string;
  const bytes = (files.get(name) as Uint8Array).slice();
  switch (how.kind) {
    case 'flip': {
      const at = Math.floor(how.at * bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << how.bit);
      return { name, bytes };
    }
    case 'misread': {
      const digits = [...bytes.keys()].filter((at) => /[0-9]/.test(String.fromCharCode(bytes[at] as number)));
      bytes[digits[how.at % digits.length] ?? 0] = 0x30 + how.to;
      return { name, bytes };
    }
    case 'cut':
      return { name, bytes: bytes.slice(0, Math.floor(how.at * bytes.length)) };
    case 'grown':
      return { name, bytes: Uint8Array.of(...bytes, ...how.more) };
    case 'gone':
      return { name, bytes: null };
    case 'foreign':
      return { name, bytes: how.bytes };
    case 'another':
      return { name, bytes: files.get(names[how.other % names.length] as string) ?? null };
    case 'older':
      return { name, bytes: earlier.get(name) ?? null };
    case 'json':
      return { name, bytes: new TextEncoder().encode(how.value) };
  }
}

describe('a client over a storage that was damaged in any way', () => {
  it('answers rightly or not at all, and is whole again after the next update', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const content = new Map(files);
        for (const { number, how } of damages) {
          const { name, bytes } = damaged(number, how);
          if (bytes === null) content.delete(name);
          else content.set(name, bytes);
        }
        const storage = await holding(content);
        const device = client(storage);
        await device.open();
        const isWholeBase = [...files].every(
          ([name, bytes]) =>
            !name.startsWith('snapshot-') ||
            Buffer.compare(content.get(name) ?? Buffer.alloc(0), bytes) === 0,
        );
        // The body of a snapshot is compared right after it was opened; everything else before.
        if (isWholeBase && device.state !== null) expect(told(device)).toEqual(answers);
        await device.open({ verified: true });
        if (device.state === null) expect(device.checkMany(CODES)).toEqual(OFFLINE);
        else expect(told(device)).toEqual(answers);
        seen.add(device.state === null ? 'nothing' : 'answers');
        const report = await device.sync({ force: true });
        expect(report).toMatchObject({ problem: null });
        expect(told(device)).toEqual(answers);
        const next = client(storage);
        await next.open({ verified: true });
        expect(told(next)).toEqual(answers);
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(['answers', 'nothing']);
  }, 60_000);
});
