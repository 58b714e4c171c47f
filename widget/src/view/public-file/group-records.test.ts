import { expect, it } from 'vitest';
import { dayOf, groupRecords } from './group-records.ts';
import { bandedGrade, marketRecord, newerRecord, penalty, taxPayment } from './sample-records.fixture.ts';

const on = <Given extends object>(record: Given, recordedOn: string): Given => ({ ...record, recordedOn });
const kinds = (...records: Parameters<typeof groupRecords>[0]) =>
  groupRecords(records).map(({ kind, records: held }) => [kind, held.map(dayOf)]);

it('tells records by kind, the kind with the newest first, each newest first', () => {
  expect(
    kinds(
      on(taxPayment, '2026-01-01'),
      on(penalty, '2024-05-01'),
      on(penalty, '2026-05-01'),
      on(taxPayment, '2026-09-01'),
    ),
  ).toEqual([
    ['tax-payments', ['2026-09-01', '2026-01-01']],
    ['penalties', ['2026-05-01', '2024-05-01']],
  ]);
});

it('keeps what came from the market after all that authorities recorded, however new', () => {
  const market = { ...penalty, information: 'market' } as typeof penalty;
  expect(
    kinds(on(market, '2026-12-01'), marketRecord, on(penalty, '2020-01-01')).map(([kind]) => kind),
  ).toEqual(['penalties', 'penalties', 'market-information']);
});

it('leaves out no record of a kind not known here, and reads no day that is none', () => {
  const undated = { ...newerRecord, raw: { recordedOn: '<b>soon</b>' } };
  expect(kinds(undated, bandedGrade, newerRecord)).toEqual([
    ['credit-evaluation', ['2026-05-04']],
    ['water-use', ['2026-05-04', '']],
  ]);
});
