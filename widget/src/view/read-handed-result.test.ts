import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE,
  contestedEntry,
  courtEntry,
  listed,
  noEntry,
  notCovered,
  OTHER_CODE,
  recognitionEntry,
  taxEntry,
  unavailable,
} from '../sample-results.fixture.ts';
import { readHandedResult, readHandedText } from './read-handed-result.ts';

const samples = [
  listed(courtEntry, taxEntry, contestedEntry, recognitionEntry),
  noEntry,
  { ...noEntry, entity: null },
  notCovered('withheld'),
  unavailable('offline'),
];
const UNREADABLE = { kind: 'refused', why: 'unreadable' };
const OF_ANOTHER = { kind: 'refused', why: 'otherCode' };

/** Every place of a JSON value, as a path of keys. */
function* places(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

function withValueAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = replacement;
  return copy;
}

describe('an answer that came with the page', () => {
  it.each(samples)('is read in each outcome: $outcome', (result) => {
    expect(readHandedResult(result, CODE)).toEqual({ kind: 'answer', result });
    expect(readHandedText(JSON.stringify(result), CODE)).toEqual({ kind: 'answer', result });
  });

  it('is read however the code beside it is written', () => {
    expect(readHandedResult(noEntry, ' 91330106fake 0001-33 ').kind).toBe('answer');
  });

  it('may be about a legacy number and bear the unified code', () => {
    expect(readHandedResult({ ...noEntry, key: '330106000000018' }, '330106000000018').kind).toBe('answer');
  });

  it.each(samples)('about another code is refused: $outcome', (result) => {
    expect(readHandedResult(result, OTHER_CODE)).toEqual(OF_ANOTHER);
  });

  it('is refused when the company in it bears another code than the answer', () => {
    const mixed = listed(courtEntry);
    const other = { ...mixed, entity: { ...mixed.entity, code: OTHER_CODE } };
    expect(readHandedResult(other, CODE)).toEqual(OF_ANOTHER);
  });

  it('may leave out a refused key', () => {
    const refused = { ...notCovered('residentIdentifier'), key: '', code: null };
    expect(readHandedResult(refused, CODE).kind).toBe('answer');
    expect(readHandedResult({ ...unavailable('error'), key: '', code: null }, CODE)).toEqual(OF_ANOTHER);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '1',
    '"x"',
    '{}',
    '{"outcome":"listed"}',
    '{"outcome":"pardoned"}',
    'undefined',
  ])('that is none is refused: %s', (json) => {
    expect(readHandedText(json, CODE)).toEqual(UNREADABLE);
  });

  it('without entries is no listing', () => {
    expect(readHandedResult({ ...listed(courtEntry), entries: [] }, CODE)).toEqual(UNREADABLE);
  });

  it('that never was JSON is refused', () => {
    const circle: Record<string, unknown> = { ...noEntry };
    circle['sources'] = circle;
    for (const sources of [circle, () => [], 7n, Symbol('x'), undefined]) {
      expect(readHandedResult({ ...noEntry, sources }, CODE)).toEqual(UNREADABLE);
    }
  });

  it('takes nothing from the prototype', () => {
    expect(readHandedResult(Object.create(noEntry), CODE)).toEqual(UNREADABLE);
    const inherited = {
      ...noEntry,
      sources: noEntry.sources.map((source) => Object.create(source) as unknown),
    };
    expect(readHandedResult(inherited, CODE)).toEqual(UNREADABLE);
  });

  it('keeps values of enumerations that are not known yet', () => {
    expect(readHandedResult({ ...notCovered('withheld'), reason: 'tomorrow' }, CODE).kind).toBe('answer');
  });

  it('never throws, whatever stands in any of its places', () => {
    const anywhere = samples.flatMap((sample) => [...places(sample)].map((path) => ({ sample, path })));
    fc.assert(
      fc.property(fc.constantFrom(...anywhere), fc.jsonValue(), ({ sample, path }, replacement) => {
        const { kind } = readHandedResult(withValueAt(sample, path, replacement), CODE);
        expect(['answer', 'refused']).toContain(kind);
      }),
      { numRuns: 500 },
    );
  });
});
