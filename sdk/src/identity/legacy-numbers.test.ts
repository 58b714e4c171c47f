import { describe, expect, it } from 'vitest';
import { isOrganisationCode, organisationCheckCharacter } from './organisation-code.ts';
import { isRegistrationNumber, registrationCheckDigit } from './registration-number.ts';

describe('an organisation code', () => {
  it('has the check character of the standard, X and 0 among them', () => {
    expect(organisationCheckCharacter('79510131')).toBe('4');
    expect(organisationCheckCharacter('71092072')).toBe('5');
    expect(organisationCheckCharacter('MA2B9PTN')).toBe('0');
    expect(organisationCheckCharacter('00000006')).toBe('X');
    expect(isOrganisationCode('MA2B9PTN0')).toBe(true);
    expect(isOrganisationCode('MA2B9PTN1')).toBe(false);
    expect(isOrganisationCode('MA2B9PT-0')).toBe(false);
  });
});

describe('a registration number', () => {
  it('has the check digit of ISO 7064 mod 11,10', () => {
    // The example of the standard's pure system: 0794 has the check digit 5.
    expect(registrationCheckDigit('0794')).toBe('5');
    expect(isRegistrationNumber('330483000012342')).toBe(true);
    expect(isRegistrationNumber('330483000012343')).toBe(false);
    expect(isRegistrationNumber('33048300001234')).toBe(false);
  });
});
