import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagsPages } from '../lifecycle/flags-pages.ts';
import { endOfDay } from '../register/calendar.ts';
import { cast } from '../register/cast.ts';
import type { NewEvent } from './change.ts';
import { openRegister } from './open-register.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-lens-register-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-03-02T10:00:00Z');

describe('opening a register', () => {
  test('builds a file once and reuses it afterwards', async () => {
    const database = join(folder, 'register.sqlite');
    const first = openRegister({ database, size: 300, now });
    expect(first.built).toBe(true);
    await first.store.close();
    const second = openRegister({ database, size: 300, now: new Date('2026-03-04T00:00:00Z') });
    expect(second.built).toBe(false);
    expect((await second.store.meta()).asOf).toEqual(new Date('2026-03-02T00:00:00Z'));
    await second.store.close();
    expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
  });

  test.each([
    ['another size', { size: 301, now }],
    ['another seed', { size: 300, seed: 2, now }],
    ['a date more than a week later', { size: 300, now: new Date('2026-03-10T00:00:00Z') }],
  ])('builds anew for %s', async (_reason, options) => {
    const database = join(folder, 'register.sqlite');
    await openRegister({ database, size: 300, now }).store.close();
    const second = openRegister({ database, ...options });
    expect(second.built).toBe(true);
    expect((await second.store.meta()).entities).toBe(options.size);
    await second.store.close();
  });

  test('leaves a file alone that is not a register', () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear reader, this is no database at all, and long enough to be read as one.');
    expect(() => openRegister({ database: file, size: 300, now })).toThrow(
      /letter\.txt .* choose another file/,
    );
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear reader/);
  });

  test('leaves a database alone that is something else', () => {
    const file = join(folder, 'other.sqlite');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE accounts (name TEXT)');
    other.close();
    expect(() => openRegister({ database: file, size: 300, now })).toThrow(
      /is not a register and is left as it is/,
    );
    const again = new DatabaseSync(file);
    expect(again.prepare('SELECT count(*) AS tables FROM sqlite_master').get()).toEqual({ tables: 1 });
    again.close();
  });

  test('says which file cannot be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const database = join(file, 'register.sqlite');
    expect(() => openRegister({ database, size: 300, now })).toThrow(
      /Cannot write the register to .*register\.sqlite/,
    );
    expect(existsSync(database)).toBe(false);
  });
});

describe('a register in which an operator has acted', () => {
  const event = (kind: NewEvent['kind']): NewEvent => ({
    at: '2026-03-02T10:00:00Z',
    on: '2026-03-02',
    kind,
    code: null,
    list: null,
    entry: null,
    objection: null,
    record: null,
    key: 'key-0123456789abcdef',
  });
  const code = cast()[0]?.code ?? '';
  const act = async (database: string, kind: NewEvent['kind']): Promise<void> => {
    const { store } = openRegister({ database, size: 300, now });
    await store.change({ code }, () => ({ events: [event(kind)], result: undefined }));
    await store.close();
  };

  test('is kept as it is whatever its age', async () => {
    const database = join(folder, 'register.sqlite');
    await act(database, 'keyCreated');
    const later = openRegister({ database, size: 300, now: new Date('2027-03-02T10:00:00Z') });
    expect([later.built, later.keptAside]).toEqual([false, null]);
    expect(await later.store.eventsAfter(0, 10)).toHaveLength(1);
    await later.store.close();
  });

  test.each([
    ['another size', { size: 301 }],
    ['another seed', { size: 300, seed: 2 }],
  ])('is moved aside for %s, whole', async (_reason, options) => {
    const database = join(folder, 'register.sqlite');
    await act(database, 'keyCreated');
    const second = openRegister({ database, ...options, now: new Date('2026-11-21T10:15:00Z') });
    expect(second).toMatchObject({ built: true, keptAside: `${database}.kept-2026-11-21T101500Z` });
    expect(await second.store.eventsAfter(0, 10)).toEqual([]);
    await second.store.close();
    const kept = openRegister({ database: second.keptAside ?? '', size: 300, now });
    expect(kept.built).toBe(false);
    expect((await kept.store.eventsAfter(0, 10)).map(({ kind }) => kind)).toEqual(['keyCreated']);
    await kept.store.close();
  });

  test('is moved aside for another program, even one that keeps other tables', async () => {
    const database = join(folder, 'register.sqlite');
    await act(database, 'keyCreated');
    const older = new DatabaseSync(database);
    older.exec('PRAGMA user_version = 1; DROP TABLE api_key;');
    older.close();
    const second = openRegister({ database, size: 300, now });
    expect(existsSync(second.keptAside ?? '')).toBe(true);
    await second.store.close();
  });

  test('is never written over by another that is moved aside in the same second', async () => {
    const database = join(folder, 'register.sqlite');
    for (const size of [301, 302]) {
      const { store } = openRegister({ database, size, now });
      await store.change({ code }, () => ({ events: [event('keyCreated')], result: undefined }));
      await store.close();
    }
    await openRegister({ database, size: 303, now }).store.close();
    expect(
      readdirSync(folder)
        .filter((name) => name.includes('kept'))
        .sort(),
    ).toEqual(['register.sqlite.kept-2026-03-02T100000Z', 'register.sqlite.kept-2026-03-02T100000Z-2']);
  });

  test('is not one in which only the clock has ended terms', async () => {
    const database = join(folder, 'register.sqlite');
    await act(database, 'entryExpired');
    const second = openRegister({ database, size: 301, now });
    expect([second.built, second.keptAside]).toEqual([true, null]);
    await second.store.close();
  });
});

describe('the store', () => {
  test('finds an organisation by code, registration number and organisation code', async () => {
    const { store } = openRegister({ size: 300, now });
    const code = cast().find((member) => member.role === 'legacyOnlyLookup')?.code ?? '';
    const row = (await store.rowsByKeys([code])).get(code);
    const numbers = row?.entity.legacyNumbers.map((number) => number.value) ?? [];
    expect(numbers).toHaveLength(2);
    const rows = await store.rowsByKeys([...numbers, 'nobody']);
    expect([...rows.values()].map((found) => found.entity.code)).toEqual([code, code]);
    await store.close();
  });

  test('keeps sole proprietors and the uncoded out of the search and the listed set', async () => {
    const { store } = openRegister({ size: 2_000, now });
    const listed = await store.listedCodes(now);
    expect(listed.items.some((item) => item.code.startsWith('92'))).toBe(false);
    for (const name of ['义乌乌有骁鸾百货店', '宿迁子虚鹄鹓小吃店', 'nankesulintradinggmbh', '百货'])
      expect((await store.search({ name, limit: 50, after: null })).candidates).toEqual([]);
    await store.close();
  });

  test('keeps recognitions out of the listed set', async () => {
    const { store } = openRegister({ size: 2_000, now });
    const { items } = await store.listedCodes(now);
    expect(items.flatMap((item) => item.lists).filter((list) => list.startsWith('R'))).toEqual([]);
    await store.close();
  });

  test('keeps what stands on a list by an open clause alone out of the listed set, and still has the entry', async () => {
    const { store } = openRegister({ size: 2_000, now });
    const listed = new Map((await store.listedCodes(now)).items.map((item) => [item.code, item.lists]));
    let alone = 0;
    for await (const { entity, entries } of store.rows()) {
      const current = entries.filter(
        ({ list, state, term }) =>
          list.polarity === 'adverse' &&
          (state === 'effective' || state === 'repairPending') &&
          (term.kind !== 'fixed' || endOfDay(term.until) > now),
      );
      if (entity.code === null || entity.kind === 'soleProprietor' || current.length === 0) continue;
      const specified = current.filter((entry) => flagsPages(entry, '2026-03-02'));
      if (specified.length === 0) alone++;
      expect(new Set(listed.get(entity.code))).toEqual(new Set(specified.map(({ list }) => list.id)));
    }
    expect(alone).toBeGreaterThan(0);
    await store.close();
  });

  test('sorts the listed set by code and says when a term ends next', async () => {
    const { store } = openRegister({ size: 2_000, now });
    const { items, changesAt } = await store.listedCodes(now);
    expect(items.map((item) => item.code)).toEqual(items.map((item) => item.code).toSorted());
    expect(changesAt).toEqual(new Date('2026-03-02T16:00:00Z'));
    const ending = cast().find((member) => member.role === 'endsToday')?.code;
    expect(items.some((item) => item.code === ending)).toBe(true);
    const later = await store.listedCodes(new Date('2026-03-02T16:00:00Z'));
    expect(later.items.some((item) => item.code === ending)).toBe(false);
    await store.close();
  });

  test.each(['子虚', '有限公司', '杭州乌有翀珩母婴用品有限公司'])(
    'pages through all candidates for %s once each, exact names first',
    async (name) => {
      const { store } = openRegister({ size: 1_000, now });
      const all = await store.search({ name, limit: 5_000, after: null });
      const paged: string[] = [];
      let after = null;
      do {
        const page = await store.search({ name, limit: 7, after });
        paged.push(...page.candidates.map((candidate) => candidate.code));
        after = page.next;
      } while (after !== null);
      expect(paged).toEqual(all.candidates.map((candidate) => candidate.code));
      expect(new Set(paged).size).toBe(paged.length);
      expect(paged.length).toBeGreaterThan(0);
      await store.close();
    },
  );

  test('goes on with parts of names after the exact one, page by page', async () => {
    const { store } = openRegister({ size: 1_000, now });
    let parents = 0;
    for await (const { entity } of store.rows()) {
      if (entity.branches.length < 2) continue;
      parents++;
      const paged: string[] = [];
      let after = null;
      do {
        const page = await store.search({ name: entity.name, limit: 1, after });
        paged.push(...page.candidates.map((candidate) => candidate.code));
        after = page.next;
      } while (after !== null && paged.length < 10);
      expect(paged).toEqual([entity.code, ...entity.branches.map((branch) => branch.code)]);
    }
    expect(parents).toBeGreaterThan(0);
    await store.close();
  });

  test('takes the wildcards of its query language for plain text', async () => {
    const { store } = openRegister({ size: 300, now });
    for (const name of ['%%', '__', '"*', '" OR "', '\\%'])
      expect((await store.search({ name, limit: 5, after: null })).candidates).toEqual([]);
    const [markup] = (await store.search({ name: '<b>璠', limit: 5, after: null })).candidates;
    expect(markup?.name).toContain('<b>璠&"瓒\'</b>');
    await store.close();
  });
});
