import { creditRecord } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { CODE, published, RESIDENT_NUMBER, sampleRow } from '../lifecycle/sample-entry.fixture.ts';
import type { RegisterRow, StoredRecord } from '../register/register-row.ts';
import { intakeRecord } from './intake-record.ts';
import { ruleOf, SAMPLE_KINDS, submission } from './sample-submission.fixture.ts';

const NOW = new Date('2026-11-20T04:00:00Z');

type Handed = ReturnType<typeof submission>;
const take = (handed: Handed, row: RegisterRow = sampleRow()) => intakeRecord(handed, row, NOW);
const rule = (handed: Handed, row?: RegisterRow) => ruleOf(take(handed, row));

/** What was kept; throws when it was refused. */
function kept(handed: Handed, row?: RegisterRow): StoredRecord {
  const intake = take(handed, row);
  if (intake.kind === 'refused') throw new Error(`${intake.rule}: ${intake.detail}`);
  return intake.stored;
}

describe('taking in a record', () => {
  it.each(SAMPLE_KINDS)('keeps one of the kind %s in the form of the contract', (kind) => {
    const { record } = kept(submission(kind));
    expect(creditRecord.safeParse(record).error).toBeUndefined();
  });

  it('completes what the catalogue settles: class, authority, portal', () => {
    expect(kept(submission('permits')).record).toMatchObject({
      information: 'public',
      informationClass: 'green',
      contributor: { id: 'samr', name: { zh: '国家市场监督管理总局' } },
      source: { name: { en: expect.any(String) } },
      mergedReports: 1,
    });
  });

  it('labels market information, whatever the record claims', () => {
    expect(kept(submission('complaint')).record).toMatchObject({ information: 'market' });
    expect(rule(submission('complaint', { information: 'public' }))).toBe('mislabelled');
    expect(rule(submission('self-submitted', { origin: 'association' }))).toBe('mislabelled');
  });

  it('makes no entry of anything', () => {
    const row = sampleRow();
    const before = structuredClone(row);
    for (const kind of SAMPLE_KINDS) expect(take(submission(kind), row)).not.toHaveProperty('entry');
    expect(row).toEqual(before);
  });

  it('keeps what is not public and does not serve it', () => {
    for (const access of ['allGovernment', 'restricted'] as const)
      expect(take(submission('permits', {}, access))).toMatchObject({ served: false, stored: { access } });
    expect(take(submission('permits'))).toMatchObject({ served: true, events: ['recordAdded'] });
  });
});

describe('classes that are never taken in', () => {
  const kinds = referenceCatalogue['record-types'].items;

  it('red information is refused whatever else it says, even if nothing else is right', () => {
    const red = kinds.filter(({ informationClass }) => informationClass === 'red').map(({ id }) => id);
    expect(red).toEqual(expect.arrayContaining(['religion', 'petitions', 'blood-donation']));
    for (const id of red) {
      expect(rule(submission(id, { severeBecause: { zh: '严重', en: 'Severe' } }))).toBe('redInformation');
      expect(rule({ ...submission(id), code: 'nonsense', record: { informationClass: 'green' } })).toBe(
        'redInformation',
      );
    }
  });

  it('what no catalogue knows is refused', () => {
    for (const type of ['browsing-history', '', 'constructor', '__proto__'])
      expect(rule(submission(type))).toBe('unknownKind');
  });

  it('financial, integrity and excluded information is refused', () => {
    for (const { id, information, informationClass } of kinds)
      if (information !== 'public' && information !== 'market' && informationClass !== 'red')
        expect(rule(submission(id))).toBe('excludedInformation');
  });

  it('what follows from the rest of the file is not handed in', () => {
    for (const id of ['basic-registration', 'black-list', 'red-list'])
      expect(rule(submission(id))).toBe('derived');
  });

  it('amber information says why it is severe; 20 traffic violations in a year are not enough', () => {
    expect(rule(submission('traffic-violations'))).toBe('accepted');
    expect(rule(submission('traffic-violations', { count: 15 }))).toBe('amberInformation');
    expect(rule(submission('traffic-violations', { count: 20 }))).toBe('amberInformation');
    expect(rule(submission('traffic-violations', { count: null }))).toBe('amberInformation');
    expect(rule(submission('petty-arrears', { severeBecause: null }))).toBe('amberInformation');
    expect(rule(submission('petty-arrears', { kind: 'traffic-violations', count: 30 }))).toBe('mislabelled');
    expect(rule(submission('permits', { informationClass: 'amber' }))).toBe('mislabelled');
  });
});

describe('natural persons', () => {
  it.each([
    ['a resident number in a text', { permit: { zh: `许可 ${RESIDENT_NUMBER}`, en: 'x' } }],
    ['a resident number as a number', { extra: 330106900101001 }],
    ['a resident number in the document', { document: { number: RESIDENT_NUMBER, date: '2026-03-01' } }],
    ['a labelled person', { permit: { zh: '联系人：某某', en: 'x' } }],
    ['a mobile number', { permit: { zh: '请致电 13800138000', en: 'x' } }],
    ['the deciding official', { decidingOfficial: '某某' }],
    ['a representative', { legalRepresentative: '某某' }],
    ['a person deep inside', { document: { number: '虚1号', date: '2026-03-01', clerkName: '某某' } }],
  ])('are refused: %s', (_, part) => {
    const intake = take(submission('permits', part));
    expect(ruleOf(intake)).toBe('naturalPerson');
    expect(JSON.stringify(intake)).not.toMatch(/某某|330106/);
  });

  it.each(['name', 'phone', 'address', 'idNumber', 'representative', 'official', 'anything'])(
    'have no field to stand in: %s',
    (key) => {
      expect(['naturalPerson', 'form']).toContain(rule(submission('permits', { [key]: '某某' })));
    },
  );

  it('do not stand in the place of an authority', () => {
    const name = { zh: '某某', en: 'Somebody' };
    expect(rule(submission('permits', { contributor: { id: 'samr', name } }))).toBe('unknownContributor');
    const source = { sourceId: 'necips', name, address: null, retrievedAt: '2026-11-20T00:00:00Z' };
    expect(rule(submission('permits', { source }))).toBe('unknownSource');
  });

  it('of a change of representative or owner only the change is kept', () => {
    const change = (part: object) => rule(submission('registration-changes', { ...part }));
    expect(change({ item: 'legalRepresentative', before: '某某', after: null })).toBe('naturalPerson');
    expect(change({ item: 'legalRepresentative', before: null, after: null })).toBe('accepted');
    expect(change({ item: 'ownership', before: '某某', after: null })).toBe('naturalPerson');
    expect(change({ item: 'ownership', before: null, after: '乌有亡是投资有限公司' })).toBe('accepted');
  });

  it('have scales of their own, on which an organisation has no grade', () => {
    expect(rule(submission('credit-evaluation', { scale: 'sesame', scaleVersion: '2015' }))).toBe(
      'unknownScale',
    );
    expect(rule(submission('credit-evaluation', { scaleVersion: 'x' }))).toBe('unknownScale');
    const named = {
      scaleName: { zh: '芝麻信用分', en: 'Sesame Credit points' },
      direction: 'higherIsBetter',
    };
    expect(rule(submission('credit-evaluation', { scale: 'sesame', scaleVersion: '2015', ...named }))).toBe(
      'unknownScale',
    );
  });
});

describe('links, sources and days', () => {
  it('a penalty names only an entry of the same file', () => {
    const entry = published();
    expect(rule(submission('penalties', { ledTo: entry.id }))).toBe('unknownEntry');
    expect(rule(submission('penalties', { ledTo: entry.id }), sampleRow({ entries: [entry] }))).toBe(
      'accepted',
    );
  });

  it('resellers and pages of other sites are no source', () => {
    const source = { sourceId: 'qichacha', retrievedAt: '2026-11-20T00:00:00Z' };
    expect(rule(submission('permits', { source }))).toBe('unknownSource');
    const elsewhere = {
      sourceId: 'creditchina',
      retrievedAt: '2026-11-20T00:00:00Z',
      address: 'https://example.com/x',
    };
    expect(rule(submission('permits', { source: elsewhere }))).toBe('unknownSource');
  });

  it('no source was read after now', () => {
    const source = { sourceId: 'necips', retrievedAt: '2026-11-20T04:00:01Z' };
    expect(rule(submission('permits', { source }))).toBe('readInFuture');
  });

  it('a record is about the organisation whose file it joins', () => {
    expect(rule({ ...submission('permits'), code: '91330106FAKE000213' })).toBe('otherOrganisation');
  });
});

describe('one record described again', () => {
  const first = kept(submission('penalties'));
  const row = sampleRow({ records: [first] });

  it('is merged by kind, contributor and document, and keeps what it says', () => {
    const again = take(submission('penalties', { recordedOn: '2026-03-09' }), row);
    expect(again).toMatchObject({
      merged: true,
      stored: { record: { id: first.record.id, recordedOn: '2026-03-02', mergedReports: 2 } },
      events: ['recordMerged'],
    });
  });

  it('is another one under another document, contributor or kind', () => {
    const document = { number: '虚市监〔2026〕第8号', date: '2026-03-01' };
    const others = [
      submission('penalties', { document }),
      submission('penalties', { contributor: { id: 'sta' } }),
      submission('penalties', { contributor: null }),
      submission('penalties', { document: null }),
      submission('permits'),
    ];
    for (const other of others) {
      const { record } = kept(other, row);
      expect(take(other, row)).toMatchObject({ merged: false });
      expect(record.id).not.toBe(first.record.id);
    }
  });

  it('is never opened to the public by a report, and closed by one that is not public', () => {
    const closed = sampleRow({ records: [{ ...first, access: 'restricted' }] });
    expect(take(submission('penalties'), closed)).toMatchObject({
      served: false,
      stored: { access: 'restricted' },
    });
    expect(kept(submission('penalties', {}, 'allGovernment'), row).access).toBe('allGovernment');
  });

  it('has an id of its own that holds the code', () => {
    expect(first.record.id).toBe(`penalties-${CODE}-1`);
  });
});
