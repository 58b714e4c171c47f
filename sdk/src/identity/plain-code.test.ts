import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentifier } from './parse-identifier.ts';
import { isPlainCode } from './plain-code.ts';
import { CODE_ALPHABET, codeCheckCharacter } from './unified-social-credit-code.ts';

const character = fc.constantFrom(...CODE_ALPHABET);
const digit = fc.constantFrom(...'0123456789');
const text = (unit: fc.Arbitrary<string>, length: number) =>
  fc.string({ unit, minLength: length, maxLength: length });

/** 17 characters with their check character: structured as a code, of digits only, or of any characters. */
const checked = fc
  .oneof(
    fc
      .tuple(fc.constantFrom('91', '93', '52', 'N2', '92', 'B1'), text(digit, 6), text(character, 9))
      .map((parts) => parts.join('')),
    text(digit, 17),
    text(character, 17),
  )
  .map((first) => first + codeCheckCharacter(first));

const damaged = fc
  .tuple(checked, fc.nat(17), fc.constantFrom(...CODE_ALPHABET, 'I', 'z', '9', '９', '-', '\ud800'))
  .map(([code, place, other]) => code.slice(0, place) + other + code.slice(place + 1));

describe('a plain code', () => {
  it('is one that the full reading finds valid, and the same text', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(checked, damaged, fc.string()), (written) => {
        if (!isPlainCode(written)) return;
        plain += 1;
        expect(parseIdentifier(written)).toMatchObject({
          kind: 'unifiedSocialCreditCode',
          code: written,
          validity: 'valid',
        });
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('is every valid code with a letter, so that few take the long way', () => {
    fc.assert(
      fc.property(checked, (written) => {
        const read = parseIdentifier(written);
        const isValid = read.kind === 'unifiedSocialCreditCode' && read.validity === 'valid';
        expect(isPlainCode(written)).toBe(isValid && /[A-Z]/.test(written.slice(0, 17)));
      }),
    );
  });
});
