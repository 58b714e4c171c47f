import { describe, expect, it } from 'vitest';
import { phrase, phraseText } from './phrase.ts';

describe('a phrase', () => {
  it('puts its parts in the order of the language', () => {
    const parts = { a: 'A', b: 'B' };
    expect(phraseText('{a} before {b}', parts)).toBe('A before B');
    expect(phraseText('{b}之前{a}', parts)).toBe('B之前A');
  });

  it('keeps parts that are not text as they are', () => {
    const part = { template: true };
    expect(phrase('since {date}.', { date: part })).toEqual(['since ', part, '.']);
  });

  it('does not fill gaps that a part brings along', () => {
    expect(phraseText('{name} and {other}', { name: '{other}', other: 'x' })).toBe('{other} and x');
  });

  it('shows a gap without a part, and takes none from the prototype', () => {
    expect(phraseText('{missing} {constructor}', {})).toBe('{missing} {constructor}');
  });
});
