import type { RecordSubmission } from '@credit-lens/sdk/contract';
import { creditRecord } from '@credit-lens/sdk/contract-schema';
import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentNumber } from '../../../sdk/src/identity/resident-identity.fixture.ts';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { sampleRow } from '../lifecycle/sample-entry.fixture.ts';
import type { StoredRecord } from '../register/register-row.ts';
import { intakeRecord } from './intake-record.ts';
import { SAMPLE_KINDS, submission } from './sample-submission.fixture.ts';
import { servedRecord } from './served-record.ts';

const NOW = new Date('2026-11-20T04:00:00Z');
const kinds = referenceCatalogue['record-types'].items;
const access = fc.constantFrom<RecordSubmission['access'][]>('public', 'allGovernment', 'restricted');

/** Records of any kind of the catalogue in the form of any other, with one field put in or overwritten. */
const anySubmission = fc
  .record({
    type: fc.oneof(fc.constantFrom(...kinds.map(({ id }) => id)), fc.string()),
    form: fc.constantFrom(...SAMPLE_KINDS),
    same: fc.boolean(),
    access,
    key: fc.option(
      fc.oneof(
        fc.constantFrom(
          'name',
          'contributor',
          'severeBecause',
          'informationClass',
          'count',
          'document',
          'type',
          'quality',
          'id',
        ),
        fc.string(),
      ),
    ),
    value: fc.oneof(fc.jsonValue(), fc.constantFrom('green', 'amber', 'red', 15, 25, null)),
  })
  .map(({ type, form, same, access, key, value }): RecordSubmission => {
    const handed = submission(form, key === null ? {} : { [key]: value }, access);
    return { ...handed, type: same ? form : type };
  });

function always<Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  const property = fc.property(arbitrary, (value) => {
    holds(value);
  });
  fc.assert(property, { numRuns: 600 });
}

describe('whatever is handed in', () => {
  it('only kinds that may be are kept, in the form of the contract, with the class of the catalogue', () => {
    always(anySubmission, (handed) => {
      const intake = intakeRecord(handed, sampleRow(), NOW);
      if (intake.kind === 'refused') return;
      const { record } = intake.stored;
      const row = kinds.find(({ id }) => id === handed.type);
      expect(row?.informationClass).not.toBe('red');
      expect(['public', 'market']).toContain(row?.information);
      expect([record.information, record.informationClass]).toEqual([
        row?.information,
        row?.informationClass,
      ]);
      expect(creditRecord.safeParse(record).error).toBeUndefined();
      if (row?.informationClass === 'amber') expect(record.severeBecause).not.toBeNull();
    });
  });

  it('only what is public is served', () => {
    always(anySubmission, (handed) => {
      const intake = intakeRecord(handed, sampleRow(), NOW);
      if (intake.kind === 'accepted' && intake.served) expect(handed.access).toBe('public');
    });
  });

  it('nothing kept, served or answered holds a number of a person, wherever it was put', () => {
    const places = fc.constantFrom(
      'recordedOn',
      'permit',
      'document',
      'contributor',
      'source',
      'level',
      'new',
    );
    const smuggled = fc
      .tuple(residentNumber, places, access, fc.boolean())
      .map(([number, place, access, deep]) => {
        const value = deep ? { zh: `x ${number}`, en: [number] } : number;
        return { number, handed: submission('permits', { [place]: value }, access) };
      });
    always(smuggled, ({ number, handed }) => {
      const intake = intakeRecord(handed, sampleRow(), NOW);
      expect(intake.kind).toBe('refused');
      expect(JSON.stringify(intake)).not.toContain(number);
      const stored = {
        access: 'public',
        record: { ...handed.record, type: 'permits', informationClass: 'green' },
      };
      expect(servedRecord(stored as unknown as StoredRecord)).toBeNull();
    });
  });

  it('handing in the same records in any order ends with one record each, and every report counted', () => {
    const reports = fc.array(
      fc.record({ kind: fc.constantFrom('permits', 'penalties'), document: fc.nat(2) }),
      { maxLength: 20 },
    );
    always(reports, (list) => {
      let records: StoredRecord[] = [];
      for (const { kind, document } of list) {
        const handed = submission(kind, {
          document: { number: `虚〔2026〕第${document}号`, date: '2026-03-01' },
        });
        const intake = intakeRecord(handed, sampleRow({ records }), NOW);
        if (intake.kind === 'refused') throw new Error(intake.detail);
        const { stored } = intake;
        records = [...records.filter(({ record }) => record.id !== stored.record.id), stored];
      }
      const different = new Set(list.map(({ kind, document }) => `${kind} ${document}`));
      expect(records).toHaveLength(different.size);
      expect(records.reduce((sum, { record }) => sum + record.mergedReports, 0)).toBe(list.length);
      expect(records.some(({ record }) => holdsResidentIdentity(JSON.stringify(record.document)))).toBe(
        false,
      );
    });
  });
});
