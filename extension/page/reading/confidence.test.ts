import { expect, it } from 'vitest';
import { confidenceOf, LEAST_FLAGGED } from './confidence.ts';

const SOURCES = ['adapter', 'structured', 'label', 'text'] as const;
const all = [
  ...SOURCES.map((source) => confidenceOf({ kind: 'code', source, validity: 'valid' })),
  ...SOURCES.map((source) => confidenceOf({ kind: 'code', source, validity: 'nonconforming' })),
  ...SOURCES.map((source) => confidenceOf({ kind: 'name', source })),
];

it('ranks a right check character before the place, and any code before any name', () => {
  expect(all).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

it('does not let a former name be flagged, wherever it stands, and anything else', () => {
  for (const source of SOURCES)
    expect(confidenceOf({ kind: 'name', source, field: 'formerName' })).toBeLessThan(LEAST_FLAGGED);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(LEAST_FLAGGED);
});
