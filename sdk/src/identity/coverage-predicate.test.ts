import { describe, expect, it } from 'vitest';
import { isCovered } from './coverage-predicate.ts';

const INVENTED = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] };

describe('the coverage predicate', () => {
  it('covers the codes whose organisation part begins as it says', () => {
    expect(isCovered('91330106FAKE000133', INVENTED)).toBe('covered');
    expect(isCovered('91330483MA2B9PTN02', INVENTED)).toBe('outsideRegister');
    // The same letters elsewhere in the code say nothing.
    expect(isCovered('91330106MFAKE00133', INVENTED)).toBe('outsideRegister');
  });

  it('withholds a category, in the register or out of it', () => {
    expect(isCovered('92330106FAKE000133', INVENTED)).toBe('withheld');
    expect(isCovered('92330483MA2B9PTN02', INVENTED)).toBe('withheld');
  });

  it('without prefixes covers every code', () => {
    expect(isCovered('91330483MA2B9PTN02', { organisationCodePrefixes: [], withheldCategories: [] })).toBe(
      'covered',
    );
  });
});
