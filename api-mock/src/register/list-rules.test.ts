import { describe, expect, test } from 'vitest';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { consultedPortals } from './consulted-sources.ts';
import groundsJson from './invented-rules/grounds.json' with { type: 'json' };
import measuresJson from './invented-rules/measures.json' with { type: 'json' };
import { rulesByList, rulesOf } from './list-rules.ts';

const lists = referenceCatalogue.lists.items;

describe('the rules by which entries are invented', () => {
  test('give grounds, a legal basis and measures to every list that is looked up, and to no other', () => {
    const lookedUp = lists.filter((list) => list.treatment === 'lookedUp').map((list) => list.id);
    expect([...rulesByList.keys()].sort()).toEqual(lookedUp.sort());
    expect(Object.keys(measuresJson.byList).sort()).toEqual(lookedUp);
    for (const rules of rulesByList.values()) expect(rules.measures.length).toBeGreaterThan(0);
    expect(() => rulesOf('B33')).toThrow('not looked up');
  });

  test('give limits on travel, housing and consumption to the court list alone, and word all else as "may"', () => {
    for (const [id, rules] of rulesByList)
      for (const measure of rules.measures) {
        if (id === 'B02' && measure.discretion === 'mandatory') continue;
        expect(measure.discretion).not.toBe('mandatory');
        expect(measure.text.en).toMatch(/\bmay\b/i);
        expect(measure.text.en).not.toMatch(/travel|flight|train|housing|consumption|spending/i);
      }
  });

  test('give no list a measure on persons, nor one that a source keeps to other lists', () => {
    for (const [list, measures] of Object.entries(measuresJson.byList))
      for (const id of measures) {
        const row = referenceCatalogue.measures.items.find((measure) => measure.id === id);
        expect(row?.catalogueOnly, id).toBe(false);
        if (row?.appliesTo.elsewhere === 'none') expect(row.appliesTo.lists, id).toContain(list);
      }
  });

  test('use none of the words that judge', () => {
    expect(JSON.stringify([groundsJson, measuresJson])).not.toMatch(
      /blacklist|laolai|老赖|untrustworthy|\bscore|\bsafe\b|\bclean\b|\bbanned\b|\bavoid/i,
    );
  });
});

describe('the portals that the invented register pretends to be read from', () => {
  test('are national, have an address, and show only lists that exist', () => {
    const known = new Set(lists.map((list) => list.id));
    for (const portal of consultedPortals) {
      expect(portal.kind, portal.id).toBe('national');
      for (const list of portal.lists ?? []) expect(known).toContain(list);
    }
  });
});
