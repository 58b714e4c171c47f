import { describe, expect, it } from 'vitest';
import { sampleRow } from '../lifecycle/sample-entry.fixture.ts';
import { intakeRecord } from './intake-record.ts';
import { submission } from './sample-submission.fixture.ts';

const NOW = new Date('2026-11-20T04:00:00Z');
const beijing = { region: { code: '110105', name: { zh: '北京市朝阳区', en: 'Chaoyang, Beijing' } } };

function recordOf(type: string, part: object = {}, entity: object = {}) {
  const row = sampleRow();
  const intake = intakeRecord(
    submission(type, { ...part }),
    { ...row, entity: { ...row.entity, ...entity } },
    NOW,
  );
  if (intake.kind === 'refused') throw new Error(`${intake.rule}: ${intake.detail}`);
  return intake.stored.record;
}

describe('what cannot be so', () => {
  it('is flagged and kept as the source gives it', () => {
    const record = recordOf('permits', { recordedOn: '1900-01-01' });
    expect(record).toMatchObject({ recordedOn: '1900-01-01', quality: ['impossibleDate'] });
  });

  it.each([
    ['futureDate', 'permits', { recordedOn: '2026-11-21' }],
    ['futureDate', 'permits', { document: { number: '虚1号', date: '2027-01-01' } }],
    ['futureDate', 'inspections', { mendedOn: '2027-01-01' }],
    ['impossibleDate', 'tax-payments', { period: { from: '1949-09-30', to: '2025-12-31' } }],
    ['missingAuthority', 'permits', { contributor: null }],
    ['endsBeforeItBegins', 'tax-payments', { period: { from: '2025-12-31', to: '2025-01-01' } }],
    ['endsBeforeItBegins', 'permits', { validUntil: '2026-02-01' }],
    ['endsBeforeItBegins', 'tax-arrears', { settledOn: '2025-05-04' }],
  ])('%s: %s %j', (flag, type, part) => {
    expect(recordOf(type, part).quality).toEqual([flag]);
  });

  it('is nothing of the usual', () => {
    for (const type of ['permits', 'tax-payments', 'tax-arrears', 'inspections'])
      expect(recordOf(type).quality).toEqual([]);
  });

  it('is a long name or number where the Beijing standard applies, and nowhere else', () => {
    const long = { name: `子虚${'南柯'.repeat(13)}有限公司` };
    const thirty = { name: `子虚${'南柯'.repeat(12)}有限公司` };
    const amount = { value: 100_000_000, currency: 'CNY', of: { zh: '欠税', en: 'Arrears' } };
    expect(recordOf('permits', {}, { ...beijing, ...long }).quality).toEqual(['nameTooLong']);
    expect(recordOf('permits', {}, { ...beijing, ...thirty }).quality).toEqual([]);
    expect(recordOf('permits', {}, long).quality).toEqual([]);
    expect(recordOf('tax-arrears', { amount }, beijing).quality).toEqual(['numberTooLong']);
    expect(recordOf('tax-arrears', { amount: { ...amount, value: 99_999_999 } }, beijing).quality).toEqual(
      [],
    );
    expect(recordOf('tax-arrears', { amount }).quality).toEqual([]);
  });
});
