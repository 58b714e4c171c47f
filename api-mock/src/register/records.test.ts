import { creditRecord } from '@credit-lens/sdk/contract-schema';
import { describe, expect, test } from 'vitest';
import { hasPersonKey, speaksOfPerson } from '../intake/natural-persons.ts';
import { servedRecord } from '../intake/served-record.ts';
import { castRows } from './cast.ts';
import { inventRegister } from './invent-register.ts';

const asOf = new Date('2026-03-02T00:00:00Z');
const drawn = [...inventRegister({ asOf, size: 5_000 })];
const castRecords = castRows(asOf).flatMap(({ records }) => records);
const all = drawn.flatMap(({ records }) => records);

/** Kinds that follow from the rest of a row, and are never kept. */
const DERIVED = ['basic-registration', 'branches-subsidiaries', 'legacy-numbers', 'black-list', 'red-list'];

describe('the records of the register', () => {
  test('fit the contract, one by one, and hold no field beyond it', () => {
    const strict = creditRecord.options.map((option) => option.strict());
    for (const { record } of all) {
      const option = strict.find((each) => each.shape.type.value === record.type);
      option?.parse(record);
      expect(option, record.type).toBeDefined();
    }
  });

  test('of the cast are of every kind that is kept', () => {
    const kinds = creditRecord.options
      .map((option) => option.shape.type.value)
      .filter((type) => !DERIVED.includes(type));
    expect([...new Set(castRecords.map(({ record }) => record.type))].sort()).toEqual(kinds.sort());
  });

  test('leave to the entity and its entries what follows from them', () => {
    for (const { record } of all) expect(DERIVED).not.toContain(record.type);
  });

  test('bear ids that are unlike', () => {
    const ids = all.map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('name no person', () => {
    for (const { record } of all) {
      expect(hasPersonKey(record), record.id).toBe(false);
      expect(speaksOfPerson(record), record.id).toBe(false);
    }
  });

  test('keep back what is not public: no internal class and no comprehensive grade is ever served', () => {
    const kept = all.filter((stored) => servedRecord(stored) === null);
    expect(kept.length).toBeGreaterThan(20);
    expect(new Set(kept.map(({ access }) => access))).toEqual(new Set(['allGovernment', 'restricted']));
    const served = all.flatMap((stored) => servedRecord(stored) ?? []);
    for (const record of served)
      if (record.type === 'credit-evaluation') expect(record.scale).not.toMatch(/risk|comprehensive/);
  });

  test('are labelled where they come from the market, and say why where only severe ones may be kept', () => {
    const kinds = castRecords.map(({ record }) => record);
    for (const record of kinds) {
      const market = record.type === 'complaint' || record.type === 'market-information';
      expect(record.information, record.id).toBe(market ? 'market' : 'public');
      if (record.informationClass === 'amber') expect(record.severeBecause).not.toBeNull();
    }
  });

  test('link a penalty to the entry that derives from it', () => {
    const linked = castRows(asOf).flatMap((row) =>
      row.records.flatMap(({ record }) =>
        record.type === 'penalties' && record.ledTo !== null ? [{ row, ledTo: record.ledTo }] : [],
      ),
    );
    expect(linked.length).toBeGreaterThan(0);
    for (const { row, ledTo } of linked) expect(row.entries.map(({ id }) => id)).toContain(ledTo);
  });

  test('keep what is wrong on purpose as it is, with its flags', () => {
    const flags = castRecords.flatMap(({ record }) => record.quality);
    expect(new Set(flags)).toEqual(
      new Set([
        'futureDate',
        'impossibleDate',
        'missingAuthority',
        'endsBeforeItBegins',
        'nameTooLong',
        'numberTooLong',
      ]),
    );
  });

  test('are few for a drawn organisation, and none for one that bears no code', () => {
    const coded = drawn.filter(({ entity }) => entity.code !== null);
    const share = coded.filter(({ records }) => records.length > 0).length / coded.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.6);
    for (const { entity, records } of drawn) if (entity.code === null) expect(records).toEqual([]);
  });
});
