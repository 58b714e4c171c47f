import type { EntryState } from '@credit-lens/sdk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../register/calendar.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import { judgeChain } from './chain-rule.ts';
import { lowerGrades } from './lower-grades.ts';
import { CODE, listOf, published, sampleRow, TODAY } from './sample-entry.fixture.ts';
import { sampleGrade, samplePenalty } from './sample-records.fixture.ts';

const ENTRIES = ['B06', 'B13', 'R03'].map((list) => published({ list, severity: 'notStated' }));

const states = fc.constantFrom<EntryState[]>(
  'proposed',
  'notified',
  'effective',
  'repairPending',
  'removed',
  'expired',
  'annulled',
);
const anyEntry = fc
  .tuple(fc.constantFrom(...ENTRIES), states)
  .map(([entry, state]): StoredEntry => ({ ...entry, state }));

const outlet = fc.record({
  penaltiesDaysAgo: fc.array(fc.nat(800), { maxLength: 3 }),
  entries: fc.array(anyEntry, { maxLength: 2 }),
  ours: fc.boolean(),
});

const chain = fc.array(outlet, { maxLength: 12 }).map((outlets) =>
  outlets.map(({ penaltiesDaysAgo, entries, ours }, index): RegisterRow => {
    const row = sampleRow({
      entries,
      records: penaltiesDaysAgo.map((days) => samplePenalty(addDays(TODAY, -days))),
    });
    const parent = ours ? { code: CODE, name: row.entity.name } : null;
    return {
      ...row,
      entity: {
        ...sampleRow().entity,
        code: `91330106FAKE00${200 + index}X`,
        parent,
      } as RegisterRow['entity'],
    };
  }),
);

function always<Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  const property = fc.property(arbitrary, (value) => {
    holds(value);
  });
  fc.assert(property, { numRuns: 400 });
}

describe('whatever stands in the files of branches', () => {
  const list = listOf('NR-SERIOUS-2021');

  it('no entry of a branch reaches the parent: only penalised outlets are counted, and nothing is listed', () => {
    always(chain, (branches) => {
      const parent = sampleRow();
      const before = structuredClone([parent, ...branches]);
      const finding = judgeChain(parent, branches, { list, today: TODAY, drafts: 'on' });
      const bare = branches.map((branch) => ({ ...branch, entries: [] }));
      expect(finding).toEqual(judgeChain(parent, bare, { list, today: TODAY, drafts: 'on' }));
      const penalised = branches.filter(
        ({ entity, records }) =>
          entity.parent?.code === CODE && records.some(({ record }) => record.recordedOn > '2025-11-20'),
      );
      expect(finding.kind).toBe(penalised.length >= 5 ? 'proposeParent' : 'belowThreshold');
      expect([parent, ...branches]).toEqual(before);
    });
  });

  it('the draft rule says nothing unless it is asked for', () => {
    always(chain, (branches) => {
      expect(judgeChain(sampleRow(), branches, { list, today: TODAY })).toEqual({ kind: 'ruleNotInForce' });
    });
  });
});

describe('whatever grades a file holds', () => {
  const grades = fc.array(
    fc.record({
      scale: fc.constantFrom('sta-taxpayer', 'hygiene-plate', 'comprehensive-grade'),
      label: fc.constantFrom('A', 'B', 'C', 'D'),
      access: fc.constantFrom('public', 'restricted'),
    }),
    { maxLength: 5 },
  );

  it('no entry comes of them, and a listing never raises one', () => {
    always(fc.tuple(grades, anyEntry), ([list, entry]) => {
      const records = list.map(({ scale, label, access }, index) => ({
        ...sampleGrade({ id: `grade-${index}`, scale, band: { kind: 'band', label, name: null } }),
        access: access as 'public' | 'restricted',
      }));
      const row = sampleRow({ entries: [entry], records });
      const before = structuredClone(row);
      const after = lowerGrades(row, entry, TODAY);
      expect(Object.keys(after).sort()).toEqual(['lowered', 'records']);
      expect(row).toEqual(before);
      const inEffect = entry.state === 'effective' || entry.state === 'repairPending';
      for (const [index, { record }] of after.records.entries()) {
        if (record === records[index]?.record) continue;
        expect(record).toMatchObject({ scale: 'sta-taxpayer', band: { label: 'D' } });
        expect(records[index]?.access).toBe('public');
        expect([entry.list.id, inEffect]).toEqual(['B06', true]);
      }
    });
  });
});
