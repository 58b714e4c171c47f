import { describe, expect, test } from 'vitest';
import { flagsPages } from '../lifecycle/flags-pages.ts';
import { chinaDay } from './calendar.ts';
import { cast, castRows } from './cast.ts';
import type { RegisterRow } from './register-row.ts';
import { filledRequest, scenarios } from './scenarios.ts';

const asOf = new Date('2026-03-02T00:00:00Z');
const today = chinaDay(asOf);
const rows = castRows(asOf);
const roles = cast().map(({ role }) => role);

function rowOf(role: string): RegisterRow {
  const row = rows[roles.indexOf(role)];
  if (row === undefined) throw new Error(`No role ${role}`);
  return row;
}

const entryOf = (role: string) => {
  const [entry] = rowOf(role).entries;
  if (entry === undefined) throw new Error(`${role} has no entry`);
  return entry;
};

const flags = (role: string): boolean => rowOf(role).entries.some((entry) => flagsPages(entry, today));

describe('the scenarios', () => {
  test('are those of the sources: a to o, S1 to S18, 1 to 22, each once and in order', () => {
    expect(scenarios.map(({ id }) => id)).toEqual([
      ...Array.from('abcdefghijklmno', (letter) => `trivium-${letter}`),
      ...Array.from({ length: 18 }, (_, place) => `brussee-S${place + 1}`),
      ...Array.from({ length: 22 }, (_, place) => `walkowski-${place + 1}`),
    ]);
  });

  test('name members of the cast, and each says what it shows and what must be done', () => {
    for (const { id, kind, roles: named, send } of scenarios) {
      for (const role of named) expect(roles, id).toContain(role);
      expect(kind === 'input' ? send.length : named.length, id).toBeGreaterThan(0);
    }
  });

  test('send what can be sent: every role in a request has a code', () => {
    const codeOf = (role: string) => cast().find((member) => member.role === role)?.code;
    for (const { id, send } of scenarios)
      for (const request of send)
        expect(JSON.stringify(filledRequest(request, codeOf)), id).not.toMatch(/\{\w+\}/);
    expect(() =>
      filledRequest({ method: 'GET', path: '/v1/entities/{nobody}', status: 200 }, codeOf),
    ).toThrow('"nobody"');
  });
});

describe('the cast shows them', () => {
  test('a listing flags, and what must not flag does not', () => {
    for (const role of [
      'stateOwnedLargeCapital',
      'firmAndPersonTerms',
      'bidderListed',
      'earlierRedlistLaterListed',
      'developerTaxListed',
      'manyCreditors',
      'smallAmountWuhanA',
      'dormantForeignSubsidiary',
      'sectorPortalOnly',
      'governmentDebtor',
      'unreachableAddress',
      'paidFixedTermStillListed',
      'absentFromPublicReport',
      'checkCharacterZero',
      'repairVerified',
      'repairRefused',
    ])
      expect(flags(role), role).toBe(true);
    for (const role of [
      'recognised',
      'poorGradeNoList',
      'bidderUnlisted',
      'openClauseGround',
      'chainOfFour',
      'chainOfFive',
      'chainOfFiveOutlet5',
      'developerSibling',
      'developerPaidAndRemoved',
      'foreignRedlistedAndFined',
      'internalRiskClass',
      'mediaCriticism',
      'politicalGround',
      'representativeListedElsewhere',
      'repairPublished',
      'suspendedEntry',
    ])
      expect(flags(role), role).toBe(false);
  });

  test('repair stands in each of the six steps, and once refused', () => {
    const repairs = ['Applied', 'Accepted', 'Interviewed', 'Verified', 'Decided'].map(
      (step) => entryOf(`repair${step}`).repair,
    );
    expect(repairs.map(({ state, step }) => [state, step])).toEqual([
      ['pending', 'applied'],
      ['pending', 'accepted'],
      ['pending', 'interviewed'],
      ['pending', 'verified'],
      ['pending', 'decided'],
    ]);
    expect(entryOf('repairVerified').repair.decisionDueOn).toBe('2026-03-05');
    expect(entryOf('repairPublished')).toMatchObject({ state: 'removed', removal: { reason: 'repaired' } });
    expect(entryOf('repairRefused')).toMatchObject({ state: 'effective', repair: { state: 'refused' } });
    for (const severe of ['foodList', 'listedBranch'])
      expect(entryOf(severe).repair.state, severe).toBe('notAvailable');
  });

  test('chains have four and five outlets penalised within a year, and parents without entry', () => {
    for (const [chain, count] of [
      ['chainOfFour', 4],
      ['chainOfFive', 5],
    ] as const) {
      const { entity, entries } = rowOf(chain);
      expect(entity.branches).toHaveLength(count);
      expect(entries).toEqual([]);
      for (const outlet of rows.filter((row) => row.entity.parent?.code === entity.code)) {
        const penalties = outlet.records.filter(({ record }) => record.type === 'penalties');
        expect(penalties).toHaveLength(1);
        expect(penalties[0]?.record.recordedOn).toMatch(/^202[56]-/);
      }
    }
  });

  test('portals are told apart: shown and not shown with the share, and days that differ', () => {
    const findings = (role: string) =>
      entryOf(role).sources.map(({ sourceId, finding }) => [sourceId, finding]);
    expect(findings('housingList')).toEqual([
      ['housing-portal', 'shown'],
      ['creditchina-housing', 'notShown'],
    ]);
    expect(entryOf('housingList').sources[1]?.detail?.en).toContain('about 0 percent');
    expect(findings('absentFromPublicReport')).toEqual([
      ['court-portal', 'shown'],
      ['creditchina', 'notShown'],
    ]);
    expect(findings('portalsDiffer')).toContainEqual(['creditchina', 'differs']);
  });

  test('siblings are linked both ways, and nothing passes between them', () => {
    const [developer, sibling] = [rowOf('developerTaxListed'), rowOf('developerSibling')];
    expect(developer.entity.affiliates).toMatchObject([{ code: sibling.entity.code, relation: 'sibling' }]);
    expect(sibling.entity.affiliates).toMatchObject([{ code: developer.entity.code, relation: 'sibling' }]);
    expect(sibling.entries).toEqual([]);
    const relations = (role: string) => rowOf(role).entity.affiliates.map(({ relation }) => relation);
    expect(relations('fullFile')).toEqual(['shareholder', 'subsidiary']);
    expect(relations('fullFileShareholder')).toEqual(['subsidiary']);
    expect(relations('fullFileSubsidiary')).toEqual(['parent']);
    expect(entryOf('developerTaxListed').measures.map(({ id }) => id)).toContain('land');
  });

  test('terms, amounts and notices stand as data', () => {
    const { term, personTerms } = entryOf('firmAndPersonTerms');
    expect(term).toEqual({ kind: 'fixed', until: '2027-01-26' });
    expect(personTerms).toEqual([{ role: 'responsibleStaff', persons: 3, until: '2030-01-26' }]);
    expect(entryOf('smallAmountWuhanA').amount).toMatchObject({ value: 593.55, currency: 'CNY' });
    expect(entryOf('smallAmountCourt').amount?.value).toBe(600);
    expect(entryOf('noticeGiven').notice).toEqual({ kind: 'given', on: '2025-12-02' });
    expect(entryOf('courtListed').notice).toEqual({ kind: 'notRequired' });
    expect(entryOf('taxList').notice).toEqual({ kind: 'notStated' });
    expect(entryOf('mediaCriticism').jurisdiction).toMatchObject({ code: '330200' });
    expect(entryOf('paidFixedTermStillListed')).toMatchObject({ state: 'effective', removal: null });
    expect(entryOf('paidFixedTermStillListed').fulfilledOn).not.toBeNull();
  });

  test('codes: check character 0, a leading letter, and a check that fails', () => {
    expect(rowOf('checkCharacterZero').entity.code).toMatch(/0$/);
    expect(rowOf('ruralCollective').entity.code).toMatch(/^N/);
  });

  test('Rongcheng values lie where the rules of each year put them, or in no band', () => {
    const bands = rowOf('pointsInNoBand').records.flatMap(({ record }) =>
      record.type === 'credit-evaluation'
        ? [[record.scaleVersion, record.value, record.band.kind === 'band' ? record.band.label : null]]
        : [],
    );
    expect(bands).toEqual([
      ['2021', 849, null],
      ['2016', 849, 'C'],
      ['2021', 1_050, null],
      ['2016', 1_050, null],
    ]);
  });
});
