import { describe, expect, test } from 'vitest';
import { catalogueText, lists, rulesByList, sources } from './catalogue.ts';

const ids = lists.map((list) => list.id);

describe('the catalogue of lists', () => {
  test('holds 40 adverse lists (without B03 and B04, which add effects to B02), 8 recognitions and 3 announced ones', () => {
    const active = lists.filter((list) => list.status === 'active');
    expect(active.filter((list) => list.polarity === 'adverse')).toHaveLength(40);
    expect(active.filter((list) => list.polarity === 'recognition')).toHaveLength(8);
    expect(lists.filter((list) => list.status === 'announced').map((list) => list.id)).toEqual([
      'N1',
      'N2',
      'N3',
    ]);
    expect(ids).not.toContain('B03');
    expect(ids).not.toContain('B04');
    expect(new Set(ids).size).toBe(51);
  });

  test('looks nothing up on lists of individuals or lists only announced, and says why', () => {
    const reference = lists.filter((list) => list.treatment === 'reference');
    expect(reference.map((list) => list.id)).toEqual(['B33', 'B36', 'B41', 'B42', 'R04', 'N1', 'N2', 'N3']);
    for (const list of reference) expect(list.treatmentReason).not.toBeNull();
  });

  test('has grounds, a legal basis and measures for every list that is looked up, and for no other', () => {
    const lookedUp = lists.filter((list) => list.treatment === 'lookedUp').map((list) => list.id);
    expect([...rulesByList.keys()]).toEqual(lookedUp);
    for (const rules of rulesByList.values()) expect(rules.measures.length).toBeGreaterThan(0);
  });

  test('gives limits on travel, housing and consumption to the court list alone, and words all else as "may"', () => {
    for (const [id, rules] of rulesByList)
      for (const measure of rules.measures) {
        if (id === 'B02' && !measure.discretionary) continue;
        expect(measure.discretionary).toBe(true);
        expect(measure.text.en).toMatch(/\bmay\b/i);
        expect(measure.text.en).not.toMatch(/travel|flight|train|housing|consumption|spending/i);
      }
  });

  test('names only lists that exist in its sources', () => {
    for (const source of sources) for (const list of source.lists ?? []) expect(ids).toContain(list);
  });

  test('uses none of the words that judge', () => {
    expect(catalogueText).not.toMatch(
      /blacklist|laolai|老赖|untrustworthy|\bscore|\bsafe\b|\bclean\b|\bbanned\b|\bavoid/i,
    );
  });
});
