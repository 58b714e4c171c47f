import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiKey } from '@credit-lens/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cast } from '../register/cast.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import type { NewEvent } from './change.ts';
import { openRegister } from './open-register.ts';
import type { Store } from './store.ts';

const now = new Date('2026-03-02T10:00:00Z');
const codeOf = (role: string): string => cast().find((member) => member.role === role)?.code ?? '';
const code = codeOf('courtListed');
const event = (kind: NewEvent['kind']): NewEvent => ({
  at: '2026-03-02T10:00:00Z',
  on: '2026-03-02',
  kind,
  code,
  list: 'B02',
  entry: `B02-${code}-1`,
  objection: null,
  record: null,
  key: null,
});
const changing = (row: RegisterRow, fields: Partial<StoredEntry>): RegisterRow => ({
  ...row,
  entries: row.entries.map((entry) => ({ ...entry, ...fields })),
});
const basisOf = (basis: { readonly row: RegisterRow } | null): RegisterRow => {
  if (basis === null) throw new Error('The register must hold the firm');
  return basis.row;
};

let store: Store;
beforeEach(() => {
  store = openRegister({ size: 300, now }).store;
});
afterEach(() => store.close());

const listed = async (at = now) => (await store.listedCodes(at)).items.find((item) => item.code === code);
const edit = (fields: Partial<StoredEntry>): Promise<void> =>
  store.change({ code }, (basis) => ({ row: changing(basisOf(basis), fields), result: undefined }));

describe('a change of the register', () => {
  test('finds the organisation by code, by an entry and by an objection, or nobody', async () => {
    const found = (target: Parameters<Store['change']>[0]) =>
      store.change(target, (basis) => ({ result: basis?.row.entity.code ?? null }));
    expect(await found({ code })).toBe(code);
    expect(await found({ entry: `B02-${code}-1` })).toBe(code);
    expect(await found({ code: 'nobody' })).toBeNull();
    expect(await found({ entry: 'nothing' })).toBeNull();
    expect(await found({ objection: 'objection-nothing' })).toBeNull();
  });

  test('is seen in the row and in the listed set at once', async () => {
    expect(await listed()).toMatchObject({ contested: false });
    await edit({ contested: true });
    expect(await listed()).toMatchObject({ contested: true });
    expect((await store.rowsByKeys([code])).get(code)?.entries[0]?.contested).toBe(true);
    await edit({ state: 'removed', removal: { on: '2026-03-02', reason: 'fulfilled' } });
    expect(await listed()).toBeUndefined();
  });

  test('finds entries that were added, and no longer those that were taken away', async () => {
    await store.change({ code }, (basis) => {
      const row = basisOf(basis);
      const [first] = row.entries;
      if (first === undefined) throw new Error('The firm must have an entry');
      return { row: { ...row, entries: [{ ...first, id: 'B02-renamed-1' }] }, result: undefined };
    });
    expect((await store.rowOfEntry('B02-renamed-1'))?.entity.code).toBe(code);
    expect(await store.rowOfEntry(`B02-${code}-1`)).toBeNull();
  });

  test('is found by a new name, and no longer by the old one', async () => {
    const search = async (name: string) =>
      (await store.search({ name, limit: 5, after: null })).candidates.map((candidate) => candidate.code);
    const old = (await store.rowsByKeys([code])).get(code)?.entity.name ?? '';
    expect(await search(old)).toContain(code);
    await store.change({ code }, (basis) => {
      const row = basisOf(basis);
      return {
        row: { ...row, entity: { ...row.entity, name: '杭州子虚新名商贸有限公司' } },
        result: undefined,
      };
    });
    expect(await search('杭州子虚新名商贸有限公司')).toEqual([code]);
    expect(await search('虚新名')).toEqual([code]);
    expect(await search(old)).not.toContain(code);
    expect((await listed())?.name).toBe('杭州子虚新名商贸有限公司');
  });

  test('leaves a suspended entry out of the listed set while the suspension lasts, and the set says when that is over', async () => {
    const reason = { zh: '不可抗力', en: 'Force majeure' };
    await edit({
      suspension: { from: '2026-03-03', until: '2026-03-10', reason },
      term: { kind: 'openEnded' },
    });
    const day = (text: string): Date => new Date(`${text}T15:59:59Z`);
    expect(await listed(day('2026-03-02'))).toBeDefined();
    expect((await store.listedCodes(day('2026-03-02'))).changesAt).toEqual(new Date('2026-03-02T16:00:00Z'));
    expect(await listed(new Date('2026-03-02T16:00:00Z'))).toBeUndefined();
    expect(await listed(day('2026-03-10'))).toBeUndefined();
    expect((await store.listedCodes(day('2026-03-10'))).changesAt).toEqual(new Date('2026-03-10T16:00:00Z'));
    expect(await listed(new Date('2026-03-10T16:00:00Z'))).toBeDefined();
  });

  test.each([
    ['takes effect on a later day', { effectiveOn: '2026-03-05' }, '2026-03-04T16:00:00Z', true],
    ['ends', { term: { kind: 'fixed', until: '2026-03-04' } }, '2026-03-04T16:00:00Z', false],
  ] as const)('says when the listed set changes: an entry %s', async (_what, fields, instant, after) => {
    await edit(fields);
    expect((await listed()) !== undefined).toBe(!after);
    expect((await listed(new Date(instant))) !== undefined).toBe(after);
    expect((await listed(new Date(Date.parse(instant) - 1))) !== undefined).toBe(!after);
  });

  test.each(['moralOrPolitical', 'unspecified'] as const)(
    'keeps an entry on a ground that is %s out of the listed set',
    async (nature) => {
      const text = { zh: '其他情形', en: 'Other circumstances' };
      await edit({ ground: { kind: 'enumerated', nature, text } });
      expect(await listed()).toBeUndefined();
    },
  );

  test('is decided on what the change before has left', async () => {
    const reports = (): Promise<number> =>
      store.change({ code }, (basis) => {
        const row = basisOf(basis);
        const mergedReports = (row.entries[0]?.mergedReports ?? 0) + 1;
        return {
          row: changing(row, { mergedReports }),
          events: [event('entryMerged')],
          result: mergedReports,
        };
      });
    const before = (await store.rowsByKeys([code])).get(code)?.entries[0]?.mergedReports ?? 0;
    const results = await Promise.all(Array.from({ length: 20 }, reports));
    expect(results).toEqual(Array.from({ length: 20 }, (_, place) => before + place + 1));
  });
});

describe('the events of a register', () => {
  test('are numbered from one without a gap, and read from any place on', async () => {
    const write = (kinds: readonly NewEvent['kind'][]): Promise<void> =>
      store.change({ code }, () => ({ events: kinds.map(event), result: undefined }));
    await write(['entryNotified', 'entryPublished']);
    await expect(
      store.change({ code }, () => {
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    await write(['entryRemoved']);
    const events = await store.eventsAfter(0, 100);
    expect(events.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, 'entryNotified'],
      [2, 'entryPublished'],
      [3, 'entryRemoved'],
    ]);
    expect((await store.eventsAfter(1, 1)).map(({ sequence }) => sequence)).toEqual([2]);
    expect(await store.eventsAfter(3, 100)).toEqual([]);
  });

  test('are not written without their change, nor the change without them', async () => {
    const broken = function* (): Generator<NewEvent> {
      yield event('entryContested');
      throw new Error('cut off in the middle');
    };
    await expect(
      store.change({ code }, (basis) => ({
        row: changing(basisOf(basis), { contested: true }),
        events: broken(),
        result: undefined,
      })),
    ).rejects.toThrow('cut off in the middle');
    expect(await store.eventsAfter(0, 100)).toEqual([]);
    expect(await listed()).toMatchObject({ contested: false });
    expect((await store.rowsByKeys([code])).get(code)?.entries[0]?.contested).toBe(false);
  });

  test('of a process that is killed in the middle of a change leave nothing behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'credit-lens-killed-'));
    try {
      const database = join(folder, 'register.sqlite');
      await openRegister({ database, size: 0, now }).store.close();
      const program = `
        const { openRegister } = await import(${JSON.stringify(fileURLToPath(new URL('./open-register.ts', import.meta.url)))});
        const { store } = openRegister({ database: ${JSON.stringify(database)}, size: 0, now: new Date(${now.getTime()}) });
        await store.change({ code: ${JSON.stringify(code)} }, ({ row }) => ({
          row: { ...row, entries: [] },
          events: (function* () {
            yield ${JSON.stringify(event('entryRemoved'))};
            process.kill(process.pid, 'SIGKILL');
            while (true);
          })(),
          result: undefined,
        }));`;
      const killed = spawnSync(process.execPath, [
        '--conditions=@credit-lens/source',
        '--input-type=module',
        '--eval',
        program,
      ]);
      expect(killed.signal, String(killed.stderr)).toBe('SIGKILL');
      const { store: again, built } = openRegister({ database, size: 0, now });
      expect(built).toBe(false);
      expect((await again.rowsByKeys([code])).get(code)?.entries).not.toEqual([]);
      expect(await again.eventsAfter(0, 10)).toEqual([]);
      await again.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('keys of a register', () => {
  const key: ApiKey = {
    id: 'key-0123456789abcdef',
    purpose: 'research',
    label: 'study',
    audiences: [],
    createdAt: '2026-03-02T10:00:00Z',
    revokedAt: null,
  };
  const keyEvent = (kind: NewEvent['kind']): NewEvent => ({
    ...event(kind),
    code: null,
    list: null,
    entry: null,
    key: key.id,
  });

  test('are found by the hash of the secret, and revoked once', async () => {
    await store.addKey(key, 'hash', keyEvent('keyCreated'));
    expect(await store.keyByHash('hash')).toEqual(key);
    expect(await store.keyByHash('other')).toBeNull();
    const revoked = await store.revokeKey(key.id, '2026-03-03T10:00:00Z', keyEvent('keyRevoked'));
    expect(revoked?.revokedAt).toBe('2026-03-03T10:00:00Z');
    expect(await store.revokeKey(key.id, '2026-03-04T10:00:00Z', keyEvent('keyRevoked'))).toEqual(revoked);
    expect(await store.keys()).toEqual([revoked]);
    expect((await store.eventsAfter(0, 10)).map(({ kind }) => kind)).toEqual(['keyCreated', 'keyRevoked']);
    expect(await store.revokeKey('key-unknown', '2026-03-04T10:00:00Z', keyEvent('keyRevoked'))).toBeNull();
  });
});
