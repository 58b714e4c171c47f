import type { CreditRecord, GradeRecord, RecordsFound } from '@credit-lens/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { referenceCatalogue } from '../../catalogue/reference-catalogue.ts';
import type { RegisterRow, StoredRecord } from '../../register/register-row.ts';
import {
  codeOf,
  confirmation,
  type OperatedServer,
  operatedServer,
  proposal,
} from '../operated-server.fixture.ts';
import { recordHead } from './record-head.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer();
});
afterEach(() => server.store.close());

const file = async (code: string, asOf?: string): Promise<RecordsFound> => {
  const { status, body } = await server.ask(
    `/v1/entities/${code}/records${asOf === undefined ? '' : `?asOf=${asOf}`}`,
  );
  expect(status).toBe(200);
  return body as RecordsFound;
};
const typesOf = ({ records }: RecordsFound): string[] => records.map(({ type }) => type);
const change = (code: string, fields: (row: RegisterRow) => Partial<RegisterRow>): Promise<void> =>
  server.store.change({ code }, (basis) => {
    if (basis === null) throw new Error('The register must hold the firm');
    return { row: { ...basis.row, ...fields(basis.row) }, result: undefined };
  });
const keep = (code: string, ...records: StoredRecord[]): Promise<void> => change(code, () => ({ records }));

const head = recordHead('creditchina', new Date('2026-03-01T00:00:00Z'));
const award = (id: string, recordedOn: string): CreditRecord => ({
  type: 'awards',
  ...head(id, recordedOn),
  award: { zh: '虚构奖项', en: 'An invented award' },
  domain: { zh: '质量', en: 'Quality' },
});
const grade = (scale: string, value: number | null, fields: Partial<GradeRecord> = {}): CreditRecord => ({
  type: 'credit-evaluation',
  ...head(`grade-${scale}-${value}`, '2017-03-01'),
  scale,
  scaleName: { zh: '等级', en: 'Grade' },
  scaleVersion: referenceCatalogue.scales.items.find(({ id }) => id === scale)?.versions[0]?.id ?? 'none',
  direction: 'orderedGrades',
  value,
  band: { kind: 'band', label: 'D', name: null },
  indicative: true,
  validUntil: null,
  ...fields,
});

const firm = codeOf('noEntry');

describe('the public file of an organisation', () => {
  test('begins with its registration, its old numbers and its kin, though none of them is stored', async () => {
    const numbers = await file(codeOf('legacyOnlyLookup'));
    expect(typesOf(numbers)).toEqual(expect.arrayContaining(['basic-registration', 'legacy-numbers']));
    const parent = await file(codeOf('parentOfListedBranch'));
    expect(parent.records.find(({ type }) => type === 'branches-subsidiaries')).toMatchObject({
      organisations: [{ code: codeOf('listedBranch'), relation: 'branch' }],
    });
    expect(typesOf(parent)).not.toContain('black-list');
  });

  test('is found by a legacy number, and is not told of whom the register withholds', async () => {
    const { entity } = await file(codeOf('legacyOnlyLookup'));
    for (const { value } of entity.legacyNumbers)
      expect(await file(value)).toMatchObject({
        outcome: 'found',
        key: value,
        code: codeOf('legacyOnlyLookup'),
      });
    expect(await file(codeOf('soleProprietor'))).toMatchObject({ outcome: 'notCovered', reason: 'withheld' });
    expect(await file('91110108795101314G')).toMatchObject({
      outcome: 'notCovered',
      reason: 'outsideRegister',
    });
  });

  test('holds one record for each public entry, newest first', async () => {
    const code = codeOf('listedAndRecognised');
    const { records } = await file(code);
    const { entries } = (await server.ask(`/v1/entities/${code}`)).body;
    const listed = records.filter(({ type }) => type === 'black-list' || type === 'red-list');
    expect(listed).toMatchObject(
      entries.map((entry: { id: string; list: object; listedOn: string }) => ({
        entry: entry.id,
        list: entry.list,
        recordedOn: entry.listedOn,
        event: 'listed',
      })),
    );
    const days = records.map(({ recordedOn }) => recordedOn);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test.each([
    ['removed', 'fulfilled'],
    ['repaired', 'repaired'],
    ['expiredYesterday', 'termEnded'],
  ])(
    'of an entry that is %s keeps the day and the reason, and neither ground nor decision',
    async (role, reason) => {
      const { records } = await file(codeOf(role));
      const [record, ...more] = records.filter(({ type }) => type === 'black-list' || type === 'red-list');
      expect(more).toEqual([]);
      expect(record).toMatchObject({ event: 'removed', reason, entry: null, document: null });
      expect(JSON.stringify(record)).not.toMatch(/"(ground|measures|legalBasis|decision)"/);
    },
  );

  test.each(['corrected', 'annulled', 'proposed', 'notified'])(
    'of an entry that is %s keeps nothing',
    async (role) => {
      expect(typesOf(await file(codeOf(role)))).not.toContain('black-list');
    },
  );

  test.each(['allGovernment', 'restricted'] as const)(
    'never holds a record whose access is %s',
    async (access) => {
      await keep(
        firm,
        { access, record: award('secret', '2025-01-01') },
        { access: 'public', record: award('open', '2025-01-01') },
      );
      const { records } = await file(firm);
      expect(records.filter(({ type }) => type === 'awards').map(({ id }) => id)).toEqual(['open']);
      expect(JSON.stringify(records)).not.toContain('secret');
    },
  );

  test('names the regulations of the region on the day asked about', async () => {
    const now = await file(firm);
    const then = await file(firm, '2016-01-01');
    expect(now.rulesOn).toBe('2026-03-02');
    expect(then.rulesOn).toBe('2016-01-01');
    expect(then.regulations.length).toBeGreaterThan(0);
    expect(then.regulations.length).toBeLessThan(now.regulations.length);
    expect(now.disclosure).toBe('publicOnly');
  });
});

describe('a penalty in the file', () => {
  const code = codeOf('portalsDiffer');
  const ledTo = async (): Promise<(string | null)[]> =>
    (await file(code)).records.flatMap((record) => (record.type === 'penalties' ? record.ledTo : []));

  test('names the listing that derives from it, as long as that is public', async () => {
    const [entry] = (await server.ask(`/v1/entities/${code}`)).body.entries;
    expect(await ledTo()).toEqual([entry.id]);
    await server.operate(`/v1/admin/entries/${entry.id}/commands`, { action: 'annul', on: '2026-03-02' });
    expect(await ledTo()).toEqual([null]);
  });
});

describe('a grade in the file', () => {
  test.each([
    [849, '2017-06-01', '2016', { kind: 'band', label: 'C', name: null }],
    [849, '2022-01-01', '2021', { kind: 'outOfBand' }],
    [1050, '2017-06-01', '2016', { kind: 'outOfBand' }],
    [1049, '2017-06-01', '2016', { kind: 'band', label: 'AA', name: null }],
  ])('of %i points at Rongcheng on %s stands under the rules of %s', async (value, day, version, band) => {
    await keep(firm, { access: 'public', record: grade('rongcheng', value) });
    const [record] = (await file(firm, day)).records.filter(({ type }) => type === 'credit-evaluation');
    expect(record).toMatchObject({ value, scaleVersion: version, indicative: true });
    expect(record?.type === 'credit-evaluation' && { ...record.band, name: null }).toEqual({
      name: null,
      ...band,
    });
  });

  test('is never put into a band of which no source prints the ends, nor called out of all of them', async () => {
    await keep(
      firm,
      { access: 'public', record: grade('jiangsu-environment', 9) },
      { access: 'public', record: grade('wuhan-environment', 100) },
    );
    const grades = (await file(firm)).records.filter(({ type }) => type === 'credit-evaluation');
    expect(grades).toMatchObject([
      { scale: 'jiangsu-environment', value: 9, band: { kind: 'notStated' } },
      { scale: 'wuhan-environment', value: 100, band: { kind: 'notStated' } },
    ]);
  });

  const kept = referenceCatalogue.scales.items.filter(
    ({ visibility }) => visibility !== 'public' && visibility !== 'notStated',
  );
  test.each(kept.map(({ id, visibility }) => [id, visibility]))(
    'of %s never leaves: it is %s',
    async (id) => {
      await keep(
        firm,
        { access: 'public', record: grade(id, 1) },
        { access: 'public', record: grade(id, null) },
      );
      expect(typesOf(await file(firm))).not.toContain('credit-evaluation');
    },
  );

  test('of the kinds that are for the state alone is among those', () => {
    expect(kept.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['comprehensive-grade', 'samr-risk', 'samr-risk-shandong', 'samr-risk-henan']),
    );
  });

  test('of a taxpayer leaves in class A alone, which is published', async () => {
    await keep(firm, {
      access: 'public',
      record: grade('sta-taxpayer', 92, { band: { kind: 'band', label: 'A', name: null } }),
    });
    expect(typesOf(await file(firm))).toContain('credit-evaluation');
    const mistaken = grade('sta-taxpayer', 50, { band: { kind: 'band', label: 'A', name: null } });
    await keep(firm, { access: 'public', record: mistaken });
    expect(typesOf(await file(firm))).not.toContain('credit-evaluation');
    for (const label of ['B', 'C', 'D']) {
      const band = { kind: 'band', label, name: null } as const;
      await keep(firm, { access: 'public', record: grade('sta-taxpayer', null, { band }) });
      expect(typesOf(await file(firm))).not.toContain('credit-evaluation');
    }
  });

  test('of a scale that the catalogue does not know never leaves', async () => {
    await keep(firm, { access: 'public', record: grade('unheard-of', 1) });
    expect(typesOf(await file(firm))).not.toContain('credit-evaluation');
  });
});

describe('an answer for an earlier day', () => {
  const commands = `/v1/admin/entries/B11-${firm}-1/commands`;
  const entriesOn = async (day: string): Promise<number> =>
    ((await server.ask(`/v1/entities/${firm}?asOf=${day}`)).body.entries ?? []).length;
  beforeEach(async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    await server.operate(commands, { action: 'publish', on: '2026-02-20', confirmation });
  });

  test('has the entries that were public on it and are public still', async () => {
    // In effect since 20 January, published on 20 February: before that day the public saw nothing.
    expect([
      await entriesOn('2026-01-20'),
      await entriesOn('2026-02-19'),
      await entriesOn('2026-02-20'),
      await entriesOn('2026-03-02'),
    ]).toEqual([0, 0, 1, 1]);
    expect(typesOf(await file(firm, '2026-02-19'))).not.toContain('black-list');
    expect(typesOf(await file(firm, '2026-02-20'))).toContain('black-list');
    await server.operate(commands, { action: 'recordFulfilment', on: '2026-03-01' });
    await server.operate(commands, { action: 'remove', on: '2026-03-02', reason: 'fulfilled' });
    expect([await entriesOn('2026-02-20'), await entriesOn('2026-03-02')]).toEqual([0, 0]);
    expect(typesOf(await file(firm, '2026-03-01'))).not.toContain('black-list');
    expect(typesOf(await file(firm, '2026-03-02'))).toContain('black-list');
  });

  test('has the records that were there, and the rules of the day', async () => {
    await keep(
      firm,
      { access: 'public', record: award('old', '2019-05-01') },
      { access: 'public', record: award('new', '2025-05-01') },
    );
    const { records } = await file(firm, '2020-01-01');
    expect(records.flatMap(({ type, id }) => (type === 'awards' ? id : []))).toEqual(['old']);
    expect((await server.ask(`/v1/entities/${firm}?asOf=2020-01-01`)).body.rulesOn).toBe('2020-01-01');
  });

  test('is kept by nobody, while one for today may be', async () => {
    for (const path of [`/v1/entities/${firm}`, `/v1/entities/${firm}/records`]) {
      const caching = async (query: string): Promise<string | null> =>
        (await server.ask(`${path}${query}`)).headers.get('cache-control');
      expect(await caching('?asOf=2026-03-01')).toBe('no-store');
      expect(await caching('')).toMatch(/^private, max-age=\d+, must-revalidate$/);
      expect(await caching('?asOf=2026-03-02')).toBe(await caching(''));
    }
  });

  test.each(['2026-03-03', '9999-12-31', '1948-12-31', '2026-02-30', 'yesterday', ''])(
    'is not given for “%s”',
    async (day) => {
      for (const path of [`/v1/entities/${firm}`, `/v1/entities/${firm}/records`]) {
        const { status, body } = await server.ask(`${path}?asOf=${day}`);
        expect([status, body.code, body.pointers]).toEqual([400, 'invalidRequest', ['/asOf']]);
      }
    },
  );

  test('counts days as China does', async () => {
    server.clock = new Date('2026-03-02T16:00:00Z');
    expect((await server.ask(`/v1/entities/${firm}?asOf=2026-03-03`)).status).toBe(200);
  });
});
