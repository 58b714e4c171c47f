import { describe, expect, test } from 'vitest';
import { chinaDay } from './calendar.ts';
import { isBeyondRepair } from './compose-repair.ts';
import { inventRegister } from './invent-register.ts';
import { rulesByList, rulesOf } from './list-rules.ts';
import { repairOpensOn } from './repair-opens.ts';

const asOf = new Date('2026-03-02T00:00:00Z');
const today = chinaDay(asOf);
const entries = [...inventRegister({ asOf })].flatMap((row) => row.entries);

describe('the entries of the register', () => {
  test('are never called general where the ground speaks of a serious case', () => {
    const serious = entries.filter(({ ground }) => /情节严重|严重质量/.test(ground.text.zh));
    expect(serious.length).toBeGreaterThan(0);
    for (const { id, severity } of serious) expect(severity, id).not.toBe('general');
  });

  test('read as an open clause where they stand on one, and only there', () => {
    for (const { ground, id } of entries) {
      const reads = /other circumstances|any other conduct/i.test(ground.text.en);
      expect(reads, id).toBe(ground.kind === 'openClause');
      if (reads) expect(ground.nature, id).toBe('unspecified');
    }
    expect(entries.some(({ ground }) => ground.kind === 'openClause')).toBe(true);
  });

  test('leave every list at least one ground that is named', () => {
    for (const [list, { grounds }] of rulesByList)
      expect(
        grounds.some(({ kind }) => kind !== 'openClause'),
        list,
      ).toBe(true);
  });

  test('give notice as the rules of the list have it, the court list none', () => {
    for (const { list, notice, id } of entries)
      if (list.id === 'B02') expect(notice.kind, id).toBe('notRequired');
      else expect(['notStated', 'given'], id).toContain(notice.kind);
  });

  test('say on each entry of the court list that payment alone does not end a fixed term', () => {
    for (const { list, removalRules } of entries)
      if (list.id === 'B02') expect(removalRules.en).toMatch(/by decision of the court .* paying alone/);
  });

  test('can be repaired from the shortest stay of their list on, and not before', () => {
    for (const entry of entries) {
      const { list } = rulesOf(entry.list.id);
      const { repair, id } = entry;
      if (list.polarity === 'recognition' || isBeyondRepair(list, entry.severity)) {
        expect(repair.earliestOn, id).toBeNull();
        expect(repair.step, id).toBeNull();
        continue;
      }
      expect(repair.earliestOn, id).toBe(repairOpensOn(list, entry.listedOn));
      if (repair.step !== null && repair.earliestOn !== null)
        expect(repair.earliestOn <= today, id).toBe(true);
      if (entry.removal?.reason === 'repaired' && repair.earliestOn !== null)
        expect(entry.removal.on >= repair.earliestOn, id).toBe(true);
    }
    expect(repairOpensOn(rulesOf('B11').list, '2025-11-30')).toBe('2026-02-28');
  });

  test('stand on a local list only with the place where it applies', () => {
    for (const { list, jurisdiction } of entries)
      expect(jurisdiction === null).toBe(list.id !== 'L-NINGBO-ENV');
  });

  test('are each shown by one portal at least, and by no more of the central one than was found there', () => {
    const central = (list: string): number => {
      const found = entries
        .filter((entry) => entry.list.id === list)
        .flatMap(({ sources }) => sources.filter(({ sourceId }) => sourceId.startsWith('creditchina')));
      return found.filter(({ finding }) => finding !== 'notShown').length / found.length;
    };
    for (const { sources, id } of entries)
      expect(
        sources.some(({ finding }) => finding === 'shown'),
        id,
      ).toBe(true);
    expect(central('B06')).toBeGreaterThan(0.6);
    expect(central('B20')).toBeLessThan(0.6);
    expect(central('B29')).toBe(0);
  });

  test('whose fixed term is over have expired, on the last day of it', () => {
    const over = entries.filter(({ term }) => term.kind === 'fixed' && term.until < today);
    expect(over.length).toBeGreaterThan(0);
    for (const { term, state, removal } of over) {
      expect(state).toBe('expired');
      expect(removal).toEqual({ on: term.kind === 'fixed' && term.until, reason: 'termEnded' });
    }
  });

  test('that were fulfilled stay on a list for as long as their term runs', () => {
    const paid = entries.filter(({ fulfilledOn, state }) => fulfilledOn !== null && state === 'effective');
    expect(paid.length).toBeGreaterThan(0);
    for (const { term, removal } of paid) {
      expect(term.kind).toBe('fixed');
      expect(removal).toBeNull();
    }
  });
});
