import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../open-snapshot.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { RegisterHistory } from '../testing/register-history.ts';
import { contentHash } from '../trust/content-hash.ts';
import { buildDelta } from './build-delta.ts';
import { readDelta, readRemovals } from './read-delta.ts';
import { SnapshotState } from './snapshot-state.ts';

const change = fc.record({
  number: fc.nat(1_500),
  lists: fc.oneof(fc.constant<string[]>([]), fc.subarray(['B02', 'B05', 'N1', 'LOCAL-7'])),
  contested: fc.boolean(),
});
const day = fc.array(change, { maxLength: 60, size: 'max' });

/** The chains take two seconds on an idle machine. */
const SLOWEST_MS = 60_000;

/** A history of some days, with a new full snapshot on some of them. */
async function live(
  days: readonly (readonly Parameters<RegisterHistory['day']>[0][number][])[],
  republish: number,
) {
  const history = new RegisterHistory();
  for (let number = 0; number < 800; number++)
    history.model.set(number, number % 9 === 0 ? ['B02'] : [], false);
  const first = history.publish();
  for (const [at, changes] of days.entries()) {
    await history.day(changes);
    if (at % republish === 0) history.publish();
  }
  return { history, first };
}

describe('a snapshot and its deltas', () => {
  it(
    'answer like a plain map after any chain, from any snapshot along it',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(day, { minLength: 1, maxLength: 6 }),
          fc.integer({ min: 1, max: 4 }),
          async (days, republish) => {
            const { history } = await live(days, republish);
            for (const client of history.clients) {
              expect(history.model.disagreements(client)).toEqual([]);
              expect(history.model.nameDisagreements(client)).toEqual([]);
            }
          },
        ),
        { numRuns: 30 },
      );
    },
    SLOWEST_MS,
  );

  it('apply only to the state and the keys they were made for', async () => {
    const { history, first } = await live([[{ number: 0, lists: [], contested: false }], []], 9);
    const [one, two] = history.deltas.map((bytes) => readDelta(bytes));
    if (one === undefined || two === undefined) throw new Error('Two days make two deltas.');
    const base = SnapshotState.of(openSnapshot(first));
    expect(() => base.after(two, two.from)).toThrow(expect.objectContaining({ reason: 'wrongLink' }));
    expect(() => base.after({ ...one, keySeed: 9 }, two.from)).toThrow(
      expect.objectContaining({ reason: 'wrongLink' }),
    );
    expect(base.after(one, two.from).after(two, two.from).state).toEqual(two.from);
  });

  it('stop a removed entry at once, though the rest of the delta is damaged, cut off, or a day too far', async () => {
    const removal = { number: 9, lists: [], contested: false };
    const addition = { number: 1, lists: ['B05'], contested: true };
    const { history, first } = await live([[addition], [removal, { ...addition, number: 2 }]], 9);
    const [, file] = history.deltas;
    if (file === undefined) throw new Error('Two days make two deltas.');
    const damaged = file.with(-12, (file.at(-12) ?? 0) ^ 1);
    const yields = await contentHash(file);
    const base = SnapshotState.of(openSnapshot(first));
    expect(() => readDelta(damaged)).toThrow();
    for (const arrived of [damaged, file.subarray(0, -20)]) {
      const state = base.afterRemovals(readRemovals(arrived), yields);
      expect(base.has(inventedCode(9))).toBe(true);
      expect(state.has(inventedCode(9))).toBe(false);
      expect(state.combination(inventedCode(9))).toBeNull();
      expect(state.has(inventedCode(18))).toBe(true);
      expect(state.state).toEqual(base.state);
      const [one] = history.deltas.map((bytes) => readDelta(bytes));
      if (one === undefined) throw new Error('Two days make two deltas.');
      const later = state.after(one, readDelta(file).from);
      expect(later.has(inventedCode(9))).toBe(false);
      expect(history.model.disagreements(later.after(readDelta(file), yields))).toEqual([]);
    }
  });

  it('forget what was removed early when a longer delta steps over it', async () => {
    const off = { number: 9, lists: [], contested: false };
    const back = { number: 9, lists: ['N1'], contested: false };
    const { history: daily, first } = await live([[off], [back]], 9);
    const { history: atOnce } = await live([[back]], 9);
    const [one] = daily.deltas;
    const [both] = atOnce.deltas;
    if (one === undefined || both === undefined) throw new Error('Each history has a delta.');
    const early = SnapshotState.of(openSnapshot(first)).afterRemovals(
      readRemovals(one),
      await contentHash(one),
    );
    expect(early.combination(inventedCode(9))).toBeNull();
    const later = early.after(readDelta(both), await contentHash(both));
    expect(later.combination(inventedCode(9))).toEqual({ lists: ['N1'], contested: false });
    expect(later.afterRemovals(readRemovals(both), await contentHash(both))).toBe(later);
  });

  it('are written only for clients that all hold the same state and keys', async () => {
    const { history } = await live([[{ number: 0, lists: [], contested: false }]], 9);
    const [first] = history.clients;
    if (first === undefined) throw new Error('A history has a client.');
    const stale = SnapshotState.of(openSnapshot(new RegisterHistory().publish()));
    const nothing = { removed: [], added: [], registered: [], universe: () => [] };
    const counts = { listedCount: 1, registeredCount: 1 };
    const write = (held: [SnapshotState, ...SnapshotState[]], keySeed: number) => () =>
      buildDelta({ held, keySeed, ...nothing, ...counts });
    expect(write([first], 0)).not.toThrow();
    expect(write([first, stale], 0)).toThrow('another state');
    expect(write([first], 1)).toThrow('key seed');
  });

  it('list a company again that was removed the day before', async () => {
    const off = { number: 9, lists: [], contested: false };
    const { history } = await live(
      [[off], [{ ...off, lists: ['N1'] }], [off], [{ ...off, lists: ['B05'] }]],
      9,
    );
    expect(history.clients[0]?.combination(inventedCode(9))).toEqual({ lists: ['B05'], contested: false });
  });
});
