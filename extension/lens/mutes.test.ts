import { expect, it } from 'vitest';
import { createMutes } from './mutes.ts';
import { memoryArea } from './published.fixture.ts';

const CODE = '91330106FAKE000133';
const OTHER = '91320585FAKEAF7485';
const HERE = 'https://shop.example';
const THERE = 'https://mall.example';

it('mutes a code on one site alone, and still after a restart', async () => {
  const disk = {};
  await createMutes(memoryArea(disk)).add({ origin: HERE, code: CODE, instead: null }, false);
  const mutes = createMutes(memoryArea(disk));
  expect([...(await mutes.on(HERE, false))]).toEqual([[CODE, null]]);
  expect([...(await mutes.on(THERE, false))]).toEqual([]);
  await mutes.remove({ origin: HERE, code: CODE });
  expect(disk).toEqual({});
});

it('keeps which company is meant by a code, until it is muted instead', async () => {
  const disk = {};
  await createMutes(memoryArea(disk)).add({ origin: HERE, code: CODE, instead: OTHER }, false);
  const mutes = createMutes(memoryArea(disk));
  expect([...(await mutes.on(HERE, false))]).toEqual([[CODE, OTHER]]);
  await mutes.add({ origin: HERE, code: CODE, instead: null }, false);
  expect([...(await mutes.on(HERE, false))]).toEqual([[CODE, null]]);
});

it('keeps what was muted in a private window in memory, and forgets it', async () => {
  const disk = {};
  const mutes = createMutes(memoryArea(disk));
  await mutes.add({ origin: HERE, code: CODE, instead: null }, true);
  expect(disk).toEqual({});
  expect([...(await mutes.on(HERE, true))]).toEqual([[CODE, null]]);
  expect([...(await mutes.on(HERE, false))]).toEqual([]);
  mutes.forgetPrivate();
  expect([...(await mutes.on(HERE, true))]).toEqual([]);
});

it('loses none of many at once, and forgets all when told to', async () => {
  const disk = {};
  const mutes = createMutes(memoryArea(disk));
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      mutes.add({ origin: HERE, code: `${CODE}${at}`, instead: null }, false),
    ),
  );
  expect(await mutes.list()).toHaveLength(20);
  await mutes.erase();
  expect(disk).toEqual({});
});

it.each([7, 'x', [null, { origin: HERE }, { origin: 'chrome://x', code: CODE }]])(
  'leaves out what is damaged: %j',
  async (stored) => expect(await createMutes(memoryArea({ mutes: stored })).list()).toEqual([]),
);
