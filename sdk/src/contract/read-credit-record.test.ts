import { creditRecord } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import { pathsOf, replaceAt } from './every-place.fixture.ts';
import { knownOrMarked, readCreditRecord } from './read-credit-record.ts';
import { AlienValue } from './reader.ts';
import { sampleRecords } from './sample-records.fixture.ts';

const kinds = creditRecord.options.map((option) => option.shape.type.value);

describe('reading a record', () => {
  it('knows every kind of the contract, and none beside', () => {
    expect(sampleRecords.map(({ type }) => type).sort()).toEqual([...kinds].sort());
    for (const record of sampleRecords) {
      expect(creditRecord.parse(record)).toEqual(record);
      expect(knownOrMarked(readCreditRecord(record))).toBe(record);
    }
  });

  it.each(sampleRecords)(
    'notices at every place of $type a value of another kind, and says where',
    (record) => {
      for (const path of pathsOf(record).slice(1)) {
        const read = () => readCreditRecord(replaceAt(record, path, { other: 1 }));
        expect(read, path.join('/')).toThrow(AlienValue);
        expect(read).toThrow(`/${path.join('/')}`);
      }
    },
  );

  it.each(sampleRecords)('notices every property of $type that is missing', (record) => {
    for (const path of pathsOf(record).filter((steps) => typeof steps.at(-1) === 'string')) {
      const read = () => readCreditRecord(replaceAt(record, path, undefined));
      expect(read, path.join('/')).toThrow('found nothing');
    }
  });

  it('keeps a record of an unknown kind whole, and marks it', () => {
    for (const kind of ['carbon-ledger', 'unknown', 'constructor', '__proto__']) {
      const record = { type: kind, tonnes: [3, { of: 'air' }] };
      expect(knownOrMarked(readCreditRecord(record))).toEqual({ type: 'unknown', kind, raw: record });
    }
  });

  it('keeps words and properties that this version does not know', () => {
    for (const record of sampleRecords) {
      const newer = { ...record, polarity: 'knownLater', extra: { a: 1 } };
      expect(knownOrMarked(readCreditRecord(newer))).toEqual(newer);
    }
  });

  it('refuses a grade that does not call itself indicative', () => {
    const grade = sampleRecords.find(({ type }) => type === 'credit-evaluation');
    expect(() => readCreditRecord({ ...grade, indicative: false })).toThrow('/indicative: expected true');
  });

  it('keeps a value that no band holds as out of band', () => {
    const grade = sampleRecords.find(({ type }) => type === 'credit-evaluation');
    const outside = { ...grade, value: 1050, band: { kind: 'outOfBand' } };
    expect(readCreditRecord(outside)).toBe(outside);
  });
});
