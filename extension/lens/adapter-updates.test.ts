import { contentHash, toHex } from '@credit-lens/sdk/snapshot';
import type { PublishedAdapters } from '@credit-lens/sdk/snapshot/client';
import { beforeEach, describe, expect, it } from 'vitest';
import packed from '../adapters/table.gen.json' with { type: 'json' };
import { isSwitchedOff } from '../page/adapting/choose-adapter.ts';
import { readTable } from '../page/adapting/read-table.ts';
import { type AdapterUpdates, createAdapterUpdates } from './adapter-updates.ts';
import type { Device } from './device.ts';
import { memoryArea } from './published.fixture.ts';

const PACKED = readTable(packed);
const ONE_SITE = [
  ['demo', 'shop.example', ['L', '/licence/*', '.licence', 0, ['i', 'a', 0, 0, '/licence/']]],
];

let disk: Record<string, unknown>;
let server: string;
let published: PublishedAdapters | 'none' | null;
let updates: AdapterUpdates;
const restart = () => {
  const device = { open: async () => ({ server, client: { adapters: async () => published } }) };
  updates = createAdapterUpdates({
    device: device as unknown as Device,
    area: memoryArea(disk),
    packed: PACKED,
  });
};
beforeEach(() => {
  disk = {};
  server = 'https://one.example';
  published = null;
  restart();
});

/** A file as the SDK gives it: its hash was compared with the signed manifest. */
async function file(content: unknown, version: number): Promise<PublishedAdapters> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = new TextEncoder().encode(text);
  const sha256 = toHex(await contentHash(bytes));
  return { bytes, reference: { path: `adapters/${sha256}.json`, bytes: bytes.length, sha256, version } };
}
const switches = (...off: string[]) => ({ format: 1, off, sites: null });
const isOff = async (id: string) => {
  const table = await updates.table();
  const adapter = table.adapters.find((one) => one.id === id);
  return adapter === undefined || isSwitchedOff(adapter, table);
};

describe('an update of adapters', () => {
  it('switches an adapter off and on again, also after a restart', async () => {
    expect(await isOff('jd/licence')).toBe(false);
    published = await file(switches('jd/licence'), 1);
    expect(await updates.take()).toBe(true);
    expect(await isOff('jd/licence')).toBe(true);
    expect(await isOff('ccgp/notice')).toBe(false);
    restart();
    expect(await isOff('jd/licence')).toBe(true);
    published = await file(switches(), 2);
    expect(await updates.take()).toBe(true);
    expect(await isOff('jd/licence')).toBe(false);
  });

  it('switches all of them off', async () => {
    published = await file(switches('*/*'), 1);
    await updates.take();
    expect(await isOff('jd/licence')).toBe(true);
    expect(await isOff('ccgp/notice')).toBe(true);
  });

  it('brings other adapters in place of those that came with the extension', async () => {
    published = await file({ format: 1, off: [], sites: ONE_SITE }, 1);
    await updates.take();
    expect((await updates.table()).adapters.map(({ id }) => id)).toEqual(['demo/licence']);
  });

  it('changes nothing when it comes again', async () => {
    published = await file(switches('jd/*'), 1);
    await updates.take();
    expect(await updates.take()).toBe(false);
  });

  it('is over when the publisher names none any more', async () => {
    published = await file(switches('jd/*'), 1);
    await updates.take();
    published = 'none';
    expect(await updates.take()).toBe(true);
    expect(await isOff('jd/licence')).toBe(false);
  });
});

describe('a file that may not be used', () => {
  beforeEach(async () => {
    published = await file(switches('jd/licence'), 5);
    await updates.take();
  });

  it.each([
    ['of an earlier version', switches(), 4],
    ['of another format', { format: 2, off: [], sites: null }, 6],
    ['that is no JSON', '{', 6],
    [
      'with a selector of everything',
      { format: 1, off: [], sites: [['a', 'a.example', ['L', '/*', '*']]] },
      6,
    ],
    [
      'that covers a top-level domain',
      { format: 1, off: [], sites: [['a', '*.com', ['L', '/*', '.a', 0]]] },
      6,
    ],
  ])('is refused with its reason, and the last good one stays: one %s', async (_what, content, version) => {
    published = await file(content, version);
    expect(await updates.take()).toBe(false);
    expect(await isOff('jd/licence')).toBe(true);
    expect(await updates.report()).toEqual({
      version: 5,
      refused: expect.stringContaining('AdapterTableRefused'),
    });
    published = await file(switches(), 7);
    await updates.take();
    expect(await updates.report()).toEqual({ version: 7, refused: null });
  });

  it('is one whose bytes are not those that the manifest names', async () => {
    const { reference } = await file(switches(), 6);
    published = { reference, bytes: (await file(switches('*/*'), 6)).bytes };
    expect(await updates.take()).toBe(false);
    expect(await isOff('ccgp/notice')).toBe(false);
  });

  it('leaves the last good one also where nothing can be fetched', async () => {
    published = null;
    expect(await updates.take()).toBe(false);
    expect(await isOff('jd/licence')).toBe(true);
  });
});

it('uses nothing that another server published', async () => {
  published = await file(switches('jd/licence'), 1);
  await updates.take();
  server = 'https://two.example';
  expect(await isOff('jd/licence')).toBe(false);
});

it('goes back to what came with the extension when the disk was damaged', async () => {
  published = await file(switches('jd/licence'), 1);
  await updates.take();
  const kept = disk['adapters'] as { update: { text: string } };
  kept.update.text = kept.update.text.replace('licence', 'license');
  restart();
  expect(await isOff('jd/licence')).toBe(false);
});
