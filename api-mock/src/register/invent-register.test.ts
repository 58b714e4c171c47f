import { createHash } from 'node:crypto';
import { entity as entitySchema, listEntry } from '@credit-lens/sdk/contract-schema';
import {
  hasCodeForm,
  hasValidCheckCharacter,
  isOrganisationCode,
  parseIdentifier,
} from '@credit-lens/sdk/identity';
import { describe, expect, test } from 'vitest';
import { chinaDay } from './calendar.ts';
import { cast } from './cast.ts';
import { FICTIONAL_OPENERS } from './invent-name.ts';
import { DEFAULT_SIZE, inventRegister, LARGEST_SIZE } from './invent-register.ts';
import { unborneCode } from './invented-code.ts';
import { HELD_LISTS, RARE_LISTS } from './list-shares.ts';
import type { RegisterRow, StoredEntry } from './register-row.ts';

const asOf = new Date('2026-03-02T00:00:00Z');
const register = [...inventRegister({ asOf })];
const coded = register.filter((row) => row.entity.code !== null && row.entity.kind !== 'soleProprietor');

function inEffect(entry: StoredEntry): boolean {
  const over = entry.term.kind === 'fixed' && entry.term.until < chinaDay(asOf);
  return !over && (entry.state === 'effective' || entry.state === 'repairPending');
}

const adverse = (row: RegisterRow): StoredEntry[] =>
  row.entries.filter((entry) => entry.list.polarity === 'adverse' && inEffect(entry));

const hashOf = (rows: Iterable<RegisterRow>): string => {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row));
  return hash.digest('hex');
};

describe('the invented register', () => {
  test('gives the same bytes for the same seed, size and date, and others for another seed', () => {
    const options = { seed: 7, size: 1_000, asOf };
    expect(hashOf(inventRegister(options))).toBe(hashOf(inventRegister(options)));
    expect(hashOf(inventRegister({ ...options, seed: 8 }))).not.toBe(hashOf(inventRegister(options)));
  });

  test('holds as many organisations as asked for, and refuses more than there are codes', () => {
    expect(register).toHaveLength(DEFAULT_SIZE);
    expect([...inventRegister({ size: 333, asOf })]).toHaveLength(333);
    expect(() => [...inventRegister({ size: LARGEST_SIZE + 1, asOf })]).toThrow(RangeError);
  });

  test('gives out each code once, each beginning FAKE, valid or nonconforming by its check character alone', () => {
    const codes = register.flatMap((row) => row.entity.code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    const failed = codes.filter((code) => !hasValidCheckCharacter(code));
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.length).toBeLessThan(codes.length / 100);
    for (const code of codes) {
      expect(hasCodeForm(code)).toBe(true);
      expect(code.slice(8, 12)).toBe('FAKE');
      expect(isOrganisationCode(code.slice(8, 17))).toBe(true);
    }
    expect(codes).not.toContain(unborneCode());
  });

  test('bears legacy numbers that parse, once each, and that no real firm can bear', () => {
    const numbers = register.flatMap((row) => row.entity.legacyNumbers);
    expect(new Set(numbers.map((number) => number.value)).size).toBe(numbers.length);
    for (const { kind, value } of numbers) {
      expect(parseIdentifier(value)).toEqual({ kind, value });
      expect(value).toMatch(kind === 'registrationNumber' ? /^9[2-9]/ : /^FAKE/);
    }
  });

  test('names every organisation so that no real one bears the name', () => {
    const english = ['Zixu', 'Wuyou', 'Wangshi', 'Shenlou', 'Nanke'];
    const openers = [...FICTIONAL_OPENERS, ...english];
    for (const { entity } of register) {
      expect(
        openers.some((opener) => entity.name.includes(opener)),
        entity.name,
      ).toBe(true);
      for (const former of entity.formerNames)
        expect(
          openers.some((opener) => former.name.includes(opener)),
          former.name,
        ).toBe(true);
    }
  });

  test('fits the contract and holds no field beyond it, so none for a person', () => {
    const strictEntity = entitySchema.strict();
    const strictEntry = listEntry.strict();
    for (const row of register) {
      if (row.entity.code === null) continue;
      strictEntity.parse(row.entity);
      for (const { removal: _removal, fulfilledOn: _fulfilled, ...entry } of row.entries.filter(inEffect))
        strictEntry.parse(entry);
    }
  });

  test('lists about 1.5 percent of coded organisations and recognises about 3 percent', () => {
    const listed = coded.filter((row) => adverse(row).length > 0).length / coded.length;
    expect(listed).toBeGreaterThan(0.013);
    expect(listed).toBeLessThan(0.018);
    const recognised = coded.filter((row) =>
      row.entries.some((entry) => entry.list.polarity === 'recognition'),
    );
    expect(recognised.length / coded.length).toBeGreaterThan(0.025);
    expect(recognised.length / coded.length).toBeLessThan(0.04);
  });

  test('puts 50 to 90 percent of adverse entries on the court list', () => {
    const entries = coded.flatMap(adverse);
    const court = entries.filter((entry) => entry.list.id === 'B02').length / entries.length;
    expect(court).toBeGreaterThan(0.5);
    expect(court).toBeLessThan(0.9);
  });

  test('has an entry in effect on every list that can hold organisations, however small it is', () => {
    for (const rows of [register, [...inventRegister({ size: 0, asOf })]]) {
      const present = new Set(
        rows.flatMap((row) => row.entries.filter(inEffect).map((entry) => entry.list.id)),
      );
      expect([...present].sort()).toEqual([...HELD_LISTS].sort());
    }
  });

  test('holds on the list of one city only firms from there, whatever the seed', () => {
    for (const seed of [1, 2, 3]) {
      const places = [...inventRegister({ seed, size: 0, asOf })]
        .filter((row) => row.entries.some((entry) => entry.list.id === 'L-NINGBO-ENV'))
        .map((row) => row.entity.region.code.slice(0, 4));
      expect(new Set(places)).toEqual(new Set(['3302']));
    }
    expect(RARE_LISTS).not.toContain('L-NINGBO-ENV');
  });

  test('has about half of all adverse entries behind it, each with the reason it left', () => {
    const entries = register.flatMap((row) =>
      row.entries.filter((entry) => entry.list.polarity === 'adverse'),
    );
    const isPublicOnce = (entry: StoredEntry): boolean =>
      entry.state !== 'proposed' && entry.state !== 'notified';
    const historic = entries.filter(isPublicOnce);
    const past = historic.filter((entry) => !inEffect(entry));
    expect(past.length / historic.length).toBeGreaterThan(0.4);
    expect(past.length / historic.length).toBeLessThan(0.65);
    for (const entry of entries)
      expect(entry.removal !== null).toBe(['removed', 'annulled', 'expired'].includes(entry.state));
  });

  test('merges up to 17 reports, and has contested, pending, fixed, open and unstated entries', () => {
    const entries = register.flatMap(adverse);
    expect(Math.max(...entries.map((entry) => entry.mergedReports))).toBe(17);
    expect(entries.some((entry) => entry.contested)).toBe(true);
    expect(entries.some((entry) => entry.state === 'repairPending')).toBe(true);
    expect(new Set(entries.map((entry) => entry.term.kind))).toEqual(
      new Set(['fixed', 'openEnded', 'notStated']),
    );
    for (const entry of entries) expect(entry.decision.number).toContain('虚');
  });

  test('leaves 28.5 percent of sole proprietors and every foreign firm without a code', () => {
    const proprietors = register.filter((row) => row.entity.kind === 'soleProprietor');
    const without = proprietors.filter((row) => row.entity.code === null).length / proprietors.length;
    expect(without).toBeGreaterThan(0.25);
    expect(without).toBeLessThan(0.32);
    const foreign = register.filter((row) => row.entity.kind === 'foreignEnterprise');
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every((row) => row.entity.code === null && row.entries.length === 0)).toBe(true);
  });

  test('links branches and parents both ways, and never passes an entry on', () => {
    const byCode = new Map(register.map((row) => [row.entity.code, row.entity]));
    const branches = register.filter((row) => row.entity.parent !== null);
    expect(branches.length).toBeGreaterThan(500);
    for (const { entity } of branches) {
      const parent = byCode.get(entity.parent?.code ?? '');
      expect(parent?.branches).toContainEqual({ code: entity.code, name: entity.name });
    }
    for (const { entity } of register)
      for (const branch of entity.branches) expect(byCode.get(branch.code)?.parent?.code).toBe(entity.code);
  });

  test('has firms of the same name under different codes', () => {
    const bearers = new Map<string, number>();
    for (const { entity } of register) bearers.set(entity.name, (bearers.get(entity.name) ?? 0) + 1);
    expect([...bearers.values()].filter((count) => count > 1).length).toBeGreaterThan(100);
  });
});

describe('the cast', () => {
  test('comes first, with the same codes whatever the seed and size', () => {
    const rows = [...inventRegister({ seed: 99, size: 0, asOf })];
    for (const [place, member] of cast().entries()) {
      expect(rows[place]?.entity.code).toBe(member.code);
      expect(rows[place]?.entity.name).toBe(member.name);
    }
  });

  test('gives each role once, and the contract’s example to the first', () => {
    const roles = cast().map((member) => member.role);
    expect(new Set(roles).size).toBe(roles.length);
    expect(cast()[0]).toMatchObject({ role: 'courtListed', code: '91330106FAKE000133' });
  });
});
