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

  it('covers the regions it names, whole provinces or single divisions', () => {
    const some = { ...INVENTED, regionPrefixes: ['31', '330106'] };
    expect(isCovered('91330106FAKE000133', some)).toBe('covered');
    expect(isCovered('91310000FAKE000133', some)).toBe('covered');
    expect(isCovered('91330108FAKE000133', some)).toBe('outsideRegister');
    // The same digits elsewhere in the code say nothing, and every part must be covered.
    expect(isCovered('31110000FAKE310133', some)).toBe('outsideRegister');
    expect(isCovered('91310000MA2B9PTN02', some)).toBe('outsideRegister');
    expect(isCovered('92310000FAKE000133', some)).toBe('withheld');
  });

  it('covers the departments and categories it names', () => {
    const some = { ...INVENTED, categoryPrefixes: ['9', '52'] };
    expect(isCovered('91330106FAKE000133', some)).toBe('covered');
    expect(isCovered('52330106FAKE000133', some)).toBe('covered');
    expect(isCovered('51330106FAKE000133', some)).toBe('outsideRegister');
    expect(isCovered('19330106FAKE000133', some)).toBe('outsideRegister');
    expect(isCovered('92330106FAKE000133', some)).toBe('withheld');
  });

  it('covers every part of which it says nothing', () => {
    const open = { ...INVENTED, categoryPrefixes: [], regionPrefixes: [] };
    expect(isCovered('91330106FAKE000133', open)).toBe('covered');
  });

  it('without prefixes covers every code', () => {
    expect(isCovered('91330483MA2B9PTN02', { organisationCodePrefixes: [], withheldCategories: [] })).toBe(
      'covered',
    );
  });
});
