import { describe, expect, it } from 'vitest';
import { rulesByList } from '../register/list-rules.ts';
import type { RegisterRow, StoredEntry, StoredRecord } from '../register/register-row.ts';
import { allowedMeasures } from './allowed-measures.ts';
import { judgeChain } from './chain-rule.ts';
import { addWorkingDays } from './china-workdays.ts';
import { lowerGrades } from './lower-grades.ts';
import { CODE, listOf, proposed, published, sampleRow, TODAY } from './sample-entry.fixture.ts';
import { sampleGrade, samplePenalty } from './sample-records.fixture.ts';

describe('a listing by the tax authority', () => {
  it('lowers its taxpayer grade at once to the lowest', () => {
    const { records, lowered } = lowerGrades(sampleRow({ records: [sampleGrade()] }), published(), TODAY);
    expect(lowered).toEqual(['grade-1']);
    expect(records[0]?.record).toMatchObject({
      band: { label: 'D' },
      value: null,
      polarity: 'negative',
      recordedOn: TODAY,
    });
    expect(lowerGrades(sampleRow({ records }), published(), TODAY)).toEqual({ records, lowered: [] });
  });

  it.each<[string, { entry?: StoredEntry; grade?: StoredRecord }]>([
    ['another authority listed', { entry: published({ list: 'B13' }) }],
    ['the entry was only proposed', { entry: proposed() }],
    ['it is a recognition', { entry: published({ list: 'R03', severity: 'notStated' }) }],
    [
      'the grade is on another scale',
      { grade: sampleGrade({ scale: 'hygiene-plate', scaleVersion: 'undated' }) },
    ],
    ['the grade is over', { grade: sampleGrade({ validUntil: '2026-01-31' }) }],
    ['the grade is not public', { grade: { ...sampleGrade(), access: 'restricted' } }],
  ])('lowers nothing when %s', (_, { entry = published(), grade = sampleGrade() }) => {
    const row = sampleRow({ records: [grade] });
    expect(lowerGrades(row, entry, TODAY)).toEqual({ records: row.records, lowered: [] });
  });
});

describe('the rule on chains', () => {
  const list = listOf('NR-SERIOUS-2021');
  const parent = sampleRow();
  const outlets = (count: number, part: Partial<RegisterRow> = {}): RegisterRow[] =>
    Array.from({ length: count }, (_, index) => ({
      ...sampleRow({ records: [samplePenalty('2026-05-01'), samplePenalty('2026-06-01')] }),
      entity: {
        ...parent.entity,
        code: `91330106FAKE00${200 + index}X`,
        parent: { code: CODE, name: '子虚南柯贸易有限公司' },
      },
      ...part,
    }));

  it('is a draft on hold, and off unless asked for', () => {
    expect(judgeChain(parent, outlets(9), { list, today: TODAY })).toEqual({ kind: 'ruleNotInForce' });
  });

  it('tells an operator of the fifth outlet penalised within one year, and not of the fourth', () => {
    const drafts = 'on';
    expect(judgeChain(parent, outlets(4), { list, today: TODAY, drafts })).toMatchObject({
      kind: 'belowThreshold',
    });
    expect(judgeChain(parent, outlets(5), { list, today: TODAY, drafts })).toMatchObject({
      kind: 'proposeParent',
      parent: CODE,
      threshold: 5,
    });
    expect(judgeChain(parent, outlets(5), { list, today: '2027-06-02', drafts })).toMatchObject({
      outlets: [],
    });
  });

  it('counts no entries of branches, and no branches of others', () => {
    const drafts = 'on';
    const listed = outlets(6, { records: [], entries: [published()] });
    expect(judgeChain(parent, listed, { list, today: TODAY, drafts })).toMatchObject({ outlets: [] });
    const strangers = outlets(6).map((row) => ({ ...row, entity: { ...row.entity, parent: null } }));
    expect(judgeChain(parent, strangers, { list, today: TODAY, drafts })).toMatchObject({ outlets: [] });
  });

  it('counts no penalty that is not public', () => {
    const closed = { ...samplePenalty('2026-05-01'), access: 'restricted' } as const;
    const finding = judgeChain(parent, outlets(6, { records: [closed] }), {
      list,
      today: TODAY,
      drafts: 'on',
    });
    expect(finding).toMatchObject({ kind: 'belowThreshold', outlets: [] });
  });

  it('leaves the parent as it was', () => {
    judgeChain(parent, outlets(9), { list, today: TODAY, drafts: 'on' });
    expect(parent.entries).toEqual([]);
  });
});

describe('measures that reach into private life', () => {
  it('follow from no list but those whose rules have them', () => {
    const every = [...rulesByList.values()].flatMap(({ measures }) => measures);
    const areas = (list: string) => new Set(allowedMeasures(list, every).map(({ area }) => area));
    expect(areas('B02')).toContain('consumption');
    for (const list of rulesByList.keys()) {
      if (list !== 'B02') expect([...areas(list)]).not.toContain('consumption');
      if (list !== 'B02') expect([...areas(list)]).not.toContain('travel');
    }
  });

  it('follow where the invented register composes entries, too', () => {
    for (const [list, { measures }] of rulesByList) expect(allowedMeasures(list, measures)).toEqual(measures);
  });

  it('keep limits on leaving the country to judgment, tax and customs', () => {
    const [any] = rulesByList.get('B02')?.measures ?? [];
    if (any === undefined) throw new Error('B02 has no measures');
    const exit = { ...any, area: 'exit' } as const;
    const allowed = [...rulesByList.keys()].filter((list) => allowedMeasures(list, [exit]).length > 0);
    expect(allowed).toEqual(['B02', 'B06', 'B07']);
  });
});

describe('working days', () => {
  it('skip Saturdays and Sundays', () => {
    // 20 November 2026 is a Friday.
    expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-16', 3)).toBe('2026-11-19');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
  });
});
