import { describe, expect, test } from 'vitest';
import { shortenedJson } from './shortened-json.ts';

describe('JSON for reading', () => {
  test('is what JSON.stringify prints as long as no list is long', () => {
    const value = { a: [1, null, 'x"<'], b: { c: [], d: {}, e: [{ f: true }] } };
    expect(shortenedJson(value)).toBe(JSON.stringify(value, null, 2));
  });

  test('counts what it leaves out of a long list', () => {
    expect(shortenedJson([1, 2, 3, 4, 5])).toBe('[\n  1,\n  2,\n  3,\n  … 2 more\n]');
    expect(shortenedJson([1, 2, 3])).not.toContain('more');
  });
});
