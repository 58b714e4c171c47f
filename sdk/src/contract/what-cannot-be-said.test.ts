import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

/** Names by which an answer would weigh an organisation instead of telling what is recorded of it. */
const ASSESSMENT =
  /score|rating|rank|trust|risk|verdict|advice|recommend|blacklisted|safe|danger|probab|predict/i;

/** Names of what is known of a person. `persons` and `naturalPersons` are counts. */
const PERSON =
  /representative|director|manager|officer|official|holder|guarantor|relative|idNumber|gender|^sex$|^age$|birth|photo|phone|mobile|email|contact$|ethnic|religio|^party|health|biometr/i;

type Schema = Readonly<Record<string, unknown>>;

/** Every property that the contract names, with its schema. */
function propertiesIn(value: unknown, found: [string, Schema][] = []): [string, Schema][] {
  if (typeof value !== 'object' || value === null) return found;
  const { properties } = value as { readonly properties?: unknown };
  if (typeof properties === 'object' && properties !== null && !Array.isArray(properties)) {
    found.push(...(Object.entries(properties) as [string, Schema][]));
  }
  for (const inner of Object.values(value)) propertiesIn(inner, found);
  return found;
}

/** The names of the parameters that operations take in their address. */
function parametersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { in: place, name } = value as { readonly in?: unknown; readonly name?: unknown };
  if (typeof place === 'string' && typeof name === 'string') found.add(`${place} ${name}`);
  for (const inner of Object.values(value)) parametersIn(inner, found);
  return found;
}

const properties = propertiesIn(contract);
const namesLike = (pattern: RegExp) => properties.map(([name]) => name).filter((name) => pattern.test(name));
const keysOf = (schema: string) =>
  Object.keys(
    (contract.components.schemas as Record<string, { properties?: object }>)[schema]?.properties ?? {},
  );

describe('the contract has no words for', () => {
  it('an assessment of an organisation: no property weighs, ranks or sums up', () => {
    expect(properties.length).toBeGreaterThan(500);
    expect(namesLike(ASSESSMENT)).toEqual([]);
  });

  it('a person: no property holds who somebody is, and people are counted only', () => {
    expect(namesLike(PERSON)).toEqual([]);
    for (const [name, schema] of properties) {
      if (/persons$/i.test(name)) expect(schema, name).toMatchObject({ type: 'integer' });
      if (name === 'address') expect(JSON.stringify(schema), name).toContain('"format":"uri"');
    }
  });

  it('a state of an organisation as a whole: an answer has entries, each with its list, and nothing over them', () => {
    expect(keysOf('ListedResult').sort()).toEqual(
      [
        'asOf',
        'code',
        'codeValidity',
        'entity',
        'entries',
        'freshUntil',
        'key',
        'outcome',
        'rulesOn',
        'sources',
      ].sort(),
    );
    expect(keysOf('ListedItem').sort()).toEqual(['code', 'contested', 'lists', 'name']);
    expect(keysOf('Candidate')).not.toContain('entries');
  });

  it('asking by what a person is: every parameter is a code, an id, a day, a region of rules or a page', () => {
    expect([...parametersIn(contract)].sort()).toEqual([
      'path code',
      'path id',
      'path list',
      'path shortCode',
      'query after',
      'query asOf',
      'query audience',
      'query first',
      'query hash',
      'query limit',
      'query region',
      'query second',
      'query size',
      // Seconds that a question for changes is kept open.
      'query wait',
    ]);
    expect(keysOf('SearchRequest').sort()).toEqual(['cursor', 'limit', 'name']);
    expect(keysOf('LookupRequest')).toEqual(['codes']);
  });
});
