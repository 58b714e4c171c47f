import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed, noEntry } from '../client/sample-results.fixture.ts';
import { pathsOf, replaceAt } from './every-place.fixture.ts';
import { readLookupResult } from './read-lookup-result.ts';
import { AlienValue } from './reader.ts';

const CODE = '91330106FAKE000133';

describe('reading a result', () => {
  it('notices at every place a value of another kind, and says where', () => {
    const whole = listed(CODE);
    for (const path of pathsOf(whole)) {
      const broken = replaceAt(whole, path, { other: 1 });
      const read = () => readLookupResult(broken);
      expect(read, path.join('/')).toThrow(AlienValue);
      const place = path.length === 0 ? '/outcome' : `/${path.join('/')}`;
      expect(read).toThrow(place);
    }
  });

  it('notices every property that is missing', () => {
    for (const whole of [listed(CODE), noEntry(CODE)]) {
      for (const path of pathsOf(whole).filter((steps) => typeof steps.at(-1) === 'string')) {
        expect(() => readLookupResult(replaceAt(whole, path, undefined)), path.join('/')).toThrow(
          'found nothing',
        );
      }
    }
  });

  it('throws nothing but what it is meant to throw, whatever it reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readLookupResult(value)).toThrow(AlienValue);
      }),
    );
  });

  it('does not take inherited properties for given ones', () => {
    const inherited = JSON.parse(`{"__proto__": ${JSON.stringify(noEntry(CODE))}}`) as unknown;
    expect(() => readLookupResult(inherited)).toThrow(AlienValue);
    expect(() => readLookupResult(Object.create(noEntry(CODE)))).toThrow(AlienValue);
  });

  it('quotes a little of what it found', () => {
    expect(() => readLookupResult({ ...noEntry(CODE), code: ['x'.repeat(500)] })).toThrow(/^.{0,120}…$/);
  });
});
