import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../open-snapshot.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { RegisterModel } from '../testing/register-model.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

/** The property takes a second on an idle machine. */
const SLOWEST_MS = 60_000;

const state = new Uint8Array(32);
const lists = fc.subarray(['B01', 'B02', 'B05', 'B11', 'N1', 'LOCAL-7']);
const companies = fc.uniqueArray(
  fc.record({
    number: fc.nat(5_000_000),
    lists: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: lists }),
    contested: fc.boolean(),
    homonym: fc.nat(20),
  }),
  { selector: (company) => company.number, maxLength: 400, size: 'max' },
);

function modelOf(rows: readonly { number: number; lists: string[]; contested: boolean; homonym: number }[]) {
  const model = new RegisterModel();
  for (const row of rows) {
    const name = row.homonym === 0 ? '乌有同名贸易有限公司' : undefined;
    model.set(row.number, row.lists, row.contested, name);
  }
  return model;
}

function open(model: RegisterModel, codeBits: number, keySeed = 0) {
  const source = {
    listed: () => model.listed(),
    registered: () => model.codes(),
    registeredNames: () => model.names(),
  };
  return openSnapshot(buildSnapshot(source, { state, codeBits, nameBits: 4, keySeed }).bytes);
}

describe('a snapshot', () => {
  it(
    'answers like a plain map for every registered code and name, with any width and seed',
    () => {
      fc.assert(
        fc.property(companies, fc.integer({ min: 1, max: 24 }), fc.nat(2 ** 32 - 1), (rows, bits, seed) => {
          const model = modelOf(rows);
          const snapshot = open(model, bits, seed);
          expect(model.disagreements(snapshot)).toEqual([]);
          expect(model.nameDisagreements(snapshot)).toEqual([]);
          expect(snapshot.description.listed).toBe([...model.listed()].length);
        }),
        { numRuns: 100 },
      );
    },
    SLOWEST_MS,
  );

  it('is exact over 60,000 codes and takes one unknown code in 500 for listed', () => {
    const model = new RegisterModel();
    for (let number = 0; number < 60_000; number++)
      model.set(number, number % 33 === 0 ? ['B02'] : [], false);
    const snapshot = open(model, 8);
    expect(model.disagreements(snapshot)).toEqual([]);
    let hits = 0;
    for (let number = 1_000_000; number < 1_100_000; number++)
      if (snapshot.has(inventedCode(number))) hits += 1;
    expect(hits / 100_000).toBeGreaterThan(0.0014);
    expect(hits / 100_000).toBeLessThan(0.0025);
  });

  it('is the same bytes for the same rows', () => {
    const model = modelOf([{ number: 7, lists: ['B02'], contested: true, homonym: 1 }]);
    const source = { listed: () => model.listed(), registered: () => model.codes() };
    expect(buildSnapshot(source, { state }).bytes).toEqual(buildSnapshot(source, { state }).bytes);
  });

  it('spends a bit on a frequent combination and more on a rare one', () => {
    const model = new RegisterModel();
    for (let number = 0; number < 40_000; number++) {
      const rare = [`B${10 + (number % 60)}`, 'B02'];
      model.set(number, number % 20 === 0 ? rare : ['B02'], false);
    }
    const source = { listed: () => model.listed(), registered: () => model.codes() };
    const { bytes, report } = buildSnapshot(source, { state, holds: 'codes' });
    expect(model.disagreements(openSnapshot(bytes))).toEqual([]);
    expect((report.combinationBytes * 8) / report.listed).toBeLessThan(1.8);
  });

  it('may hold codes alone or names alone, and then says so instead of answering no', () => {
    const rows = {
      listed: () => modelOf([{ number: 7, lists: ['B02'], contested: false, homonym: 1 }]).listed(),
    };
    const source = { ...rows, registered: () => [] };
    const codes = openSnapshot(buildSnapshot(source, { state, holds: 'codes' }).bytes);
    const names = openSnapshot(buildSnapshot(source, { state, holds: 'names' }).bytes);
    expect([codes.holdsCodes, codes.holdsNames, names.holdsCodes, names.holdsNames]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(() => codes.hasName('子虚7号建筑工程有限公司')).toThrow('holds no names');
    expect(() => names.has(inventedCode(7))).toThrow('holds no codes');
  });

  it('refuses to answer about a text that is no code', () => {
    const snapshot = open(new RegisterModel(), 8);
    expect(() => snapshot.has('91110000FAKE0000')).toThrow(RangeError);
    expect(() => snapshot.combination(`${inventedCode(1).slice(0, 17)}İ`)).toThrow(RangeError);
  });
});

describe('a snapshot builder', () => {
  it('refuses a code that comes twice with different lists, and takes the same row twice', () => {
    const builder = new SnapshotBuilder({ state });
    builder.list(inventedCode(1), ['B02', 'B05'], false);
    builder.list(inventedCode(1), ['B05', 'B02'], false);
    expect(() => builder.list(inventedCode(1), ['B02'], false)).toThrow('twice');
  });

  it('refuses rows it cannot store: no list, an alien id, no code', () => {
    const builder = new SnapshotBuilder({ state });
    expect(() => builder.list(inventedCode(1), [], false)).toThrow('at least one list');
    expect(() => builder.list(inventedCode(1), ['b 2'], false)).toThrow('is not a list id');
    expect(() => builder.list('1', ['B02'], false)).toThrow(RangeError);
  });

  it('takes no listed code once the register has begun', () => {
    const builder = new SnapshotBuilder({ state });
    builder.list(inventedCode(1), ['B02'], false);
    builder.register(inventedCode(1));
    expect(() => builder.list(inventedCode(2), ['B02'], false)).toThrow('has begun');
  });
});
