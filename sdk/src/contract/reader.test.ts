import { describe, expect, it } from 'vitest';
import { AlienValue, listOf, number, object, text } from './reader.ts';

describe('a value that JSON cannot hold', () => {
  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;
  const values: [string, unknown][] = [
    ['a cycle', cycle],
    ['a function', () => 1],
    ['a BigInt', 1n],
    ['a symbol', Symbol('one')],
    [
      'what fails when it is written',
      {
        toJSON: () => {
          throw new TypeError('no');
        },
      },
    ],
  ];

  it.each(values)('is told as an alien value, and where it stands: %s', (_what, value) => {
    const read = object({ names: listOf(text) });
    expect(() => read({ names: ['one', value] })).toThrow(AlienValue);
    expect(() => read({ names: ['one', value] })).toThrow(
      new RegExp(`^/names/1: expected a text, found a ${typeof value} that JSON cannot hold$`),
    );
  });

  it('is nothing where nothing is', () => {
    expect(() => number(undefined)).toThrow('the whole: expected a number, found nothing');
  });
});
