import type { CreditRecord } from '@credit-lens/sdk/contract';
import { describe, expect, it } from 'vitest';
import { RESIDENT_NUMBER, sampleRow } from '../lifecycle/sample-entry.fixture.ts';
import { sampleGrade, samplePenalty } from '../lifecycle/sample-records.fixture.ts';
import type { StoredRecord } from '../register/register-row.ts';
import { intakeRecord } from './intake-record.ts';
import { submission } from './sample-submission.fixture.ts';
import { servedRecord } from './served-record.ts';

/** A record that stands in the register although it should not. */
function smuggled(part: object, base: StoredRecord = samplePenalty('2026-05-01')): StoredRecord {
  return { ...base, record: { ...base.record, ...part } as CreditRecord };
}

const grade = (scale: string, label: string) =>
  sampleGrade({ scale, band: { kind: 'band', label, name: null } });

describe('serving a record', () => {
  it('serves public ones as they are', () => {
    const penalty = samplePenalty('2026-05-01');
    expect(servedRecord(penalty)).toBe(penalty.record);
  });

  it('serves nothing that is not public', () => {
    for (const access of ['allGovernment', 'restricted'] as const)
      expect(servedRecord({ ...samplePenalty('2026-05-01'), access })).toBeNull();
  });

  it.each([
    ['of a red kind', { type: 'blood-donation' }],
    ['of a red class', { informationClass: 'red' }],
    ['of the amber class without its kind', { informationClass: 'amber' }],
    ['of a kind that is made when the file is read', { type: 'black-list' }],
    ['with a number of a person', { ground: { zh: RESIDENT_NUMBER, en: 'x' } }],
    ['with a labelled person', { penalty: { zh: '负责人：某某', en: 'x' } }],
  ])('does not serve one that should not be there: %s', (_, part) => {
    expect(servedRecord(smuggled(part))).toBeNull();
  });

  it('judges amber information again', () => {
    const now = new Date('2026-11-20T04:00:00Z');
    const intake = intakeRecord(submission('traffic-violations'), sampleRow(), now);
    if (intake.kind === 'refused') throw new Error(intake.detail);
    expect(servedRecord(intake.stored)).not.toBeNull();
    expect(servedRecord(smuggled({ count: 20 }, intake.stored))).toBeNull();
    expect(servedRecord(smuggled({ severeBecause: null }, intake.stored))).toBeNull();
  });

  it.each([
    ['hygiene-plate', 'B', true],
    ['jiangsu-environment', 'common', true],
    ['rongcheng', 'C', true],
    ['sta-taxpayer', 'A', true],
    ['sta-taxpayer', 'D', false],
    ['comprehensive-grade', '差', false],
    ['comprehensive-grade', '优', false],
    ['samr-risk', 'A', false],
    ['samr-risk-shandong', 'D', false],
    ['financial-ratings', 'AAA', false],
    ['suining', 'A', false],
    ['sesame', 'A', false],
    ['no-such-scale', 'A', false],
  ])('of the scale %s the grade %s is served: %s', (scale, label, served) => {
    expect(servedRecord(grade(scale, label)) !== null).toBe(served);
  });

  it('shows the entry that a penalty led to only while it is served itself', () => {
    const penalty = samplePenalty('2026-05-01', { ledTo: 'B06-1' });
    expect(servedRecord(penalty)).toMatchObject({ ledTo: null });
    expect(servedRecord(penalty, new Set(['B06-2']))).toMatchObject({ ledTo: null });
    expect(servedRecord(penalty, new Set(['B06-1']))).toMatchObject({ ledTo: 'B06-1' });
  });
});
