import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Device } from '../lens/device.ts';
import { memoryArea } from '../lens/published.fixture.ts';
import { createWatchList } from './watch-list.ts';

const CODE = '91330106FAKE000133';
const OTHER = '91110000FAKE000016';
const tell = vi.fn(async () => {});
let server: string;
let asOf: string | null;
let listed: Map<string, { lists: string[]; contested: boolean }>;
let disk: Record<string, unknown>;

function make() {
  const check = (code: string): DeviceAnswer => {
    const found = listed.get(code);
    const about = { code, asOf: asOf ?? '', registration: 'notChecked', freshness: 'current' } as const;
    if (asOf === null) return { outcome: 'unavailable', code, reason: 'offline', asOf };
    return found === undefined ? { outcome: 'noEntry', ...about } : { outcome: 'listed', ...about, ...found };
  };
  const client = { check, checkName: () => null, state: null };
  const knowledge = async () => ({ device: client, lists: new Map(), withdrawn: new Map(), asOf });
  const device = { open: async () => ({ server }), lists: async () => new Map() } as unknown as Device;
  return createWatchList({ area: memoryArea(disk), device, knowledge, tell });
}

beforeEach(() => {
  tell.mockClear();
  server = 'https://one.example';
  asOf = '2026-03-01T00:00:00Z';
  listed = new Map();
  disk = {};
});

it('tells of an entry that came, until it was seen', async () => {
  const watch = make();
  await watch.follow(CODE, '子虚商贸有限公司');
  await watch.check();
  expect(tell).toHaveBeenLastCalledWith(0, false);
  listed.set(CODE, { lists: ['B02'], contested: false });
  await watch.check();
  expect(tell).toHaveBeenLastCalledWith(1, true);
  await watch.check();
  // Told once: the count stays on the icon.
  expect(tell).toHaveBeenLastCalledWith(1, false);
  expect(await watch.list()).toMatchObject([
    { code: CODE, change: { from: 'noEntry', to: 'listed', entered: [{ id: 'B02' }], left: [] } },
  ]);
  await watch.markSeen();
  expect(tell).toHaveBeenLastCalledWith(0, false);
  expect(await watch.list()).toMatchObject([{ code: CODE, change: null, lists: [{ id: 'B02' }] }]);
});

it('tells of an entry that went, of a dispute and of its end, and of nothing that came and went unseen', async () => {
  const watch = make();
  listed.set(CODE, { lists: ['B02', 'B05'], contested: false });
  await watch.follow(CODE, null);
  listed.set(CODE, { lists: ['B05'], contested: true });
  await watch.check();
  expect(await watch.list()).toMatchObject([{ change: { left: [{ id: 'B02' }], contested: 'began' } }]);
  listed.set(CODE, { lists: ['B02', 'B05'], contested: false });
  await watch.check();
  expect(await watch.list()).toMatchObject([{ change: null }]);
});

it('concludes nothing from a list that is missing or too old, and nothing from another register', async () => {
  const watch = make();
  listed.set(CODE, { lists: ['B02'], contested: false });
  await watch.follow(CODE, null);
  asOf = null;
  await watch.check();
  expect(await watch.list()).toMatchObject([{ change: null, now: { outcome: 'listed' } }]);
  asOf = '2026-03-02T00:00:00Z';
  server = 'https://two.example';
  listed.clear();
  await watch.check();
  expect(await watch.list()).toMatchObject([{ change: null, now: { outcome: 'noEntry' } }]);
});

it('follows organisations alone, and each once', async () => {
  const watch = make();
  expect(await watch.follow('92330106FAKE00013X', null)).toBe(false);
  expect(await watch.follow('11010119900101001X', null)).toBe(false);
  await Promise.all([watch.follow(CODE, null), watch.follow(CODE, null), watch.follow(OTHER, null)]);
  expect((await watch.list()).map(({ code }) => code)).toEqual([CODE, OTHER]);
  await watch.unfollow(CODE);
  expect((await watch.list()).map(({ code }) => code)).toEqual([OTHER]);
  await watch.erase();
  expect(disk).toEqual({});
});

it('takes a file of companies, without what is damaged, and tells what changed since it was written', async () => {
  const watch = make();
  await watch.follow(OTHER, null);
  listed.set(CODE, { lists: ['B02'], contested: false });
  const seen = { outcome: 'noEntry', lists: [], contested: false, asOf: '2026-01-01T00:00:00Z', server };
  const given = [{ code: CODE, name: '子虚商贸有限公司', seen }, { code: OTHER }, { code: 'x' }, null, 7];
  expect(await watch.take(given)).toBe(1);
  expect((await watch.list()).map(({ code, change }) => [code, change?.to])).toEqual([
    [CODE, 'listed'],
    [OTHER, undefined],
  ]);
});
