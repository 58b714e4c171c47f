import type { EntryProposal } from '@credit-lens/sdk/contract';
import { entryProposal, operatorEntry } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../register/register-row.ts';
import { proposeEntry } from './propose-entry.ts';
import {
  accepted,
  afterAll,
  CODE,
  guardOf,
  LISTED,
  listOf,
  listWithNotice,
  proposed,
  published,
  RESIDENT_NUMBER,
  sampleProposal,
  sampleRow,
  TODAY,
} from './sample-entry.fixture.ts';
import { sampleArrears, samplePenalty, samplePledge } from './sample-records.fixture.ts';

const at = `${TODAY}T02:00:00Z`;

function propose(part: Partial<EntryProposal> = {}, row: RegisterRow = sampleRow()) {
  const proposal = sampleProposal(part);
  return proposeEntry(proposal, { list: listOf(proposal.list), row, today: TODAY, at });
}

const recognition = { list: 'R03', ground: { ...sampleProposal().ground }, severity: 'notStated' } as const;
const safety = {
  ...recognition,
  list: 'R05',
  determinedBy: 'mem',
  listedBy: 'mem',
  publishedBy: 'mem',
} as const;

describe('proposing an entry', () => {
  it('makes an entry of the form of the contract that is not public', () => {
    const { entry, merged } = accepted(propose());
    expect(merged).toBe(false);
    expect(entry).toMatchObject({ state: 'proposed', contested: false, removal: null, mergedReports: 1 });
    expect(() => operatorEntry.parse({ ...entry, code: CODE })).not.toThrow();
  });

  it('takes measures, remedy and removal rules from the list, and the remedy is with who determined', () => {
    const court = proposed({
      list: 'B02',
      determinedBy: 'enforcing-court',
      listedBy: 'enforcing-court',
      publishedBy: 'spc',
    });
    expect(court.remedy).toMatchObject({ body: { id: 'enforcing-court' }, suspendsPublication: false });
    expect(court.remedy.reviews).toHaveLength(2);
    expect(court.notice).toEqual({ kind: 'notRequired' });
    expect(court.measures.map(({ area }) => area)).toContain('consumption');
    expect(proposed().measures.map(({ area }) => area)).not.toContain('consumption');
  });

  it('merges a second report of the same decision, and lets sources that differ stand side by side', () => {
    const first = proposed();
    const row = sampleRow({ entries: [first] });
    const same = accepted(propose({}, row));
    expect(same).toMatchObject({ merged: true, entry: { id: first.id, mergedReports: 2 } });
    expect(same.entry.sources).toHaveLength(1);
    const other = accepted(
      propose({ source: 'creditchina', listedOn: '2026-03-12', effectiveOn: '2026-03-12' }, row),
    ).entry;
    expect(other.listedOn).toBe(LISTED);
    expect(other.sources.map(({ finding }) => finding)).toEqual(['shown', 'differs']);
    expect(other.sources[1]?.detail?.en).toBe('listed on 2026-03-12');
  });

  it('keeps another decision, authority or list as an entry of its own', () => {
    const first = proposed();
    const row = sampleRow({ entries: [first] });
    const decision = { number: '虚税〔2026〕第00018号', decidedOn: '2026-03-02' };
    for (const part of [{ decision }, { determinedBy: 'mof' }, { list: 'B13' }]) {
      const { entry, merged } = accepted(propose(part, row));
      expect(merged).toBe(false);
      expect(entry.id).not.toBe(first.id);
    }
  });

  it('does not bring back an entry that has left its list', () => {
    const removed = afterAll(published(), { action: 'remove', on: '2026-05-01', reason: 'corrected' });
    expect(guardOf(propose({}, sampleRow({ entries: [removed] })))).toBe('alreadyRemoved');
  });

  it.each([
    ['a list that is only reference', { list: 'B33' }, 'listNotLookedUp'],
    ['a body below the county', { level: 'belowCounty' }, 'belowCounty'],
    ['a decision of tomorrow', { decision: { number: '虚1号', decidedOn: '2026-11-21' } }, 'dayInFuture'],
    ['a decision of the year 226', { decision: { number: '虚1号', decidedOn: '0226-03-02' } }, 'dayTooEarly'],
    ['a listing before the decision', { listedOn: '2026-03-01' }, 'daysRunBackwards'],
    [
      'a term that ends before it begins',
      { term: { kind: 'fixed', until: '2026-03-01' } },
      'endsBeforeItBegins',
    ],
    ['an authority that the catalogue does not have', { determinedBy: 'nobody' }, 'unknownAuthority'],
    ['a private reseller as source', { source: 'qichacha' }, 'unknownSource'],
    ['another organisation', { code: '91330106FAKE000213' }, 'otherOrganisation'],
    [
      'a resident number in the decision',
      { decision: { number: RESIDENT_NUMBER, decidedOn: '2026-03-02' } },
      'naturalPerson',
    ],
    ['a named representative', { legalBasis: [{ zh: '法定代表人：某某', en: 'x' }] }, 'naturalPerson'],
  ] satisfies [string, Partial<EntryProposal>, string][])('refuses %s', (_, part, guard) => {
    expect(guardOf(propose(part))).toBe(guard);
  });

  it('refuses a resident number in the ground and does not repeat it', () => {
    const text = { zh: `被执行人 ${RESIDENT_NUMBER}`, en: 'x' };
    const decision = propose({ ground: { ...sampleProposal().ground, text } });
    expect(guardOf(decision)).toBe('naturalPerson');
    expect(JSON.stringify(decision)).not.toContain(RESIDENT_NUMBER);
  });

  it('refuses a list that is not active', () => {
    const list = { ...listOf('B06'), status: 'abolished' } as const;
    expect(guardOf(proposeEntry(sampleProposal(), { list, row: sampleRow(), today: TODAY, at }))).toBe(
      'listNotActive',
    );
  });

  it('has no way to hand in a grade, a measure or a record as a ground', () => {
    expect(entryProposal.safeParse({ ...sampleProposal(), grade: 'D' }).success).toBe(false);
    expect(entryProposal.safeParse({ ...sampleProposal(), measures: ['travel'] }).success).toBe(false);
    const ground = { ...sampleProposal().ground, record: 'grade-1' };
    expect(entryProposal.safeParse({ ...sampleProposal(), ground }).success).toBe(false);
    // @ts-expect-error A grade is no ground: a proposal has no field for one.
    const proposal: EntryProposal = { ...sampleProposal(), grade: 'D' };
    expect(proposal).toBeDefined();
  });

  it('says notice of no list whose rules are not known to give it', () => {
    expect(proposed().notice).toEqual({ kind: 'notStated' });
    expect(proposed({}, listWithNotice('B06')).notice).toEqual({ kind: 'notStated' });
  });
});

describe('the redlist of taxpayers', () => {
  it('takes a firm with two clean years', () => {
    expect(accepted(propose(recognition, sampleRow({ records: [sampleArrears('2024-11-19')] }))).merged).toBe(
      false,
    );
  });

  it('refuses arrears within two years', () => {
    const row = sampleRow({ records: [sampleArrears('2024-11-21')] });
    expect(guardOf(propose(recognition, row))).toBe('tax-full-years');
  });

  it('refuses a firm on an adverse list, and takes it again once that entry is gone', () => {
    const entry = published();
    expect(guardOf(propose(recognition, sampleRow({ entries: [entry] })))).toBe('tax-no-other-list');
    const gone = afterAll(entry, { action: 'remove', on: '2026-05-01', reason: 'corrected' });
    expect(guardOf(propose(recognition, sampleRow({ entries: [gone] })))).toBe('none');
  });

  it('is not stopped by an entry that was only proposed', () => {
    expect(guardOf(propose(recognition, sampleRow({ entries: [proposed()] })))).toBe('none');
  });

  it('takes its numbers from the catalogue', () => {
    const thresholds = listOf('R03').thresholds.map((row) =>
      row.quantity === 'yearsWithoutArrears' ? { ...row, value: 1 } : row,
    );
    const list = { ...listOf('R03'), thresholds };
    const row = sampleRow({ records: [sampleArrears('2024-11-21')] });
    expect(guardOf(proposeEntry(sampleProposal(recognition), { list, row, today: TODAY, at }))).toBe('none');
  });
});

describe('the redlist of work safety', () => {
  const pledged = samplePledge();

  it('refuses a penalty within three years', () => {
    expect(guardOf(propose(safety, sampleRow({ records: [pledged, samplePenalty('2023-11-21')] })))).toBe(
      'safety-years',
    );
    expect(guardOf(propose(safety, sampleRow({ records: [pledged, samplePenalty('2023-11-19')] })))).toBe(
      'none',
    );
  });

  it('refuses a listing within three years, unless it was corrected', () => {
    const repaired = {
      ...published(),
      state: 'removed',
      removal: { on: '2026-05-01', reason: 'repaired' },
    } as const;
    const corrected = { ...repaired, removal: { on: '2026-05-01', reason: 'corrected' } } as const;
    expect(guardOf(propose(safety, sampleRow({ records: [pledged], entries: [repaired] })))).toBe(
      'safety-years',
    );
    expect(guardOf(propose(safety, sampleRow({ records: [pledged], entries: [corrected] })))).toBe('none');
  });

  it('asks for a letter of commitment', () => {
    expect(guardOf(propose(safety))).toBe('safety-letter');
  });
});
