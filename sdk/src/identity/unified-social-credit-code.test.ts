import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentifier } from './parse-identifier.ts';
import {
  CODE_ALPHABET,
  CODE_WEIGHTS,
  codeCheckCharacter,
  hasCodeForm,
  hasValidCheckCharacter,
} from './unified-social-credit-code.ts';

/** Codes as their companies print them: a search firm, a carrier, a bank, and a seller's licence page. */
const PRINTED = ['91110108795101314G', '911100007109207250', '91100000100003962T', '91330483MA2B9PTN02'];

/** Invented codes whose check value is 0: the one in 31 that validators without the second remainder refuse. */
const ENDING_IN_ZERO = ['91330106FAKE002670', '91330106FAKE007340', '91330106FAKE011710'];

/** Invented codes of every series whose first character is a letter, and of bodies registered elsewhere. */
const OTHER_DEPARTMENTS = [
  'A1110000FAKE00013G',
  'N2330106FAKE00013J',
  'Y1110000FAKE00013U',
  '11100000FAKE00013M',
  '13110000FAKE00013K',
];

/** Seventeen characters of a code with a department and a province that exist. */
const first17 = fc
  .record({
    department: fc.constantFrom(...'123456789ANY'),
    province: fc.constantFrom('10', '11', '33', '44', '65'),
    division: fc.stringMatching(/^[0-9]{4}$/),
    organisation: fc.stringMatching(/^[0-9A-HJ-NP-RTUW-Y]{9}$/),
  })
  .map(
    ({ department, province, division, organisation }) =>
      `${department}1${province}${division}${organisation}`,
  );

describe('the check character of a unified social credit code', () => {
  it('has the weights 3^i modulo 31', () => {
    let weight = 1;
    for (const each of CODE_WEIGHTS) {
      expect(each).toBe(weight);
      weight = (weight * 3) % 31;
    }
    expect(CODE_WEIGHTS).toHaveLength(17);
    expect(CODE_ALPHABET).toHaveLength(31);
  });

  it.each([...PRINTED, ...ENDING_IN_ZERO, ...OTHER_DEPARTMENTS])('is right in %s', (code) => {
    expect(hasValidCheckCharacter(code)).toBe(true);
    expect(parseIdentifier(code)).toMatchObject({ kind: 'unifiedSocialCreditCode', code, validity: 'valid' });
  });

  it('finds every single wrong character and every exchange of neighbours', () => {
    fc.assert(
      fc.property(first17, fc.nat(17), fc.constantFrom(...CODE_ALPHABET), (begin, place, other) => {
        const code = begin + codeCheckCharacter(begin);
        const changed = code.slice(0, place) + other + code.slice(place + 1);
        expect(hasValidCheckCharacter(changed)).toBe(changed === code);
        const exchanged =
          code.slice(0, place) +
          code
            .slice(place, place + 2)
            .split('')
            .reverse()
            .join('') +
          code.slice(place + 2);
        expect(hasValidCheckCharacter(exchanged)).toBe(exchanged === code);
      }),
    );
  });

  it('does not exist for characters outside the alphabet', () => {
    expect(codeCheckCharacter('91330106FAKE0001I')).toBeNull();
    expect(codeCheckCharacter('91330106公司0001A')).toBeNull();
    expect(hasCodeForm('91330106FAKE00013O')).toBe(false);
  });
});
