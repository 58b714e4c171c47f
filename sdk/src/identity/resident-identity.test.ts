import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractCodes } from './extract-codes.ts';
import { parseIdentifier } from './parse-identifier.ts';
import { formerResidentNumber, residentNumber } from './resident-identity.fixture.ts';
import { holdsResidentIdentity, residentIdentityForm } from './resident-identity.ts';

const REFUSALS = ['residentIdentifier', 'ambiguousIdentifier'];

afterEach(() => vi.useRealTimers());

describe('a number of a natural person', () => {
  it('is refused, whoever it is, and the refusal does not carry it', () => {
    fc.assert(
      fc.property(fc.oneof(residentNumber, formerResidentNumber), (number) => {
        const identifier = parseIdentifier(number);
        expect(REFUSALS).toContain(identifier.kind);
        expect(JSON.stringify(identifier)).toBe(`{"kind":"${identifier.kind}"}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused however it is written', () => {
    const writings: ((number: string) => string)[] = [
      (number) => number.toLowerCase(),
      (number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`,
      (number) => `${number.slice(0, 6)}-${number.slice(6)}`,
      (number) => `\u200b${number}\ufeff`,
      (number) =>
        number.replace(/[0-9X]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(residentNumber, fc.constantFrom(...writings), (number, write) => {
        expect(REFUSALS).toContain(parseIdentifier(write(number)).kind);
      }),
    );
  });

  it('is refused with a wrong check character too, for people mistype', () => {
    expect(parseIdentifier('110107199001010011').kind).toBe('residentIdentifier');
  });

  it('is never found in running text', () => {
    fc.assert(
      fc.property(residentNumber, (number) => {
        expect(extractCodes(`号码：${number}。`)).toEqual([]);
      }),
    );
  });

  it('is refused on a device whose clock stands at 1970', () => {
    vi.useFakeTimers({ now: 0 });
    expect(residentIdentityForm('11010720200101001X')).not.toBe('none');
  });

  it('is noticed inside a longer text and inside a longer run of digits', () => {
    fc.assert(
      fc.property(residentNumber, fc.stringMatching(/^[0-9]{0,3}$/), (number, before) => {
        expect(holdsResidentIdentity(`经营者 ${before}${number} 商行`)).toBe(true);
      }),
    );
    expect(holdsResidentIdentity('经营者 １１０１０７-19900101 001x')).toBe(true);
  });

  it('is noticed whatever stands between its characters, and beside a company of digits', () => {
    const between = fc.stringMatching(/^[^\p{L}\p{N}]{0,3}$/u);
    fc.assert(
      fc.property(fc.oneof(residentNumber, formerResidentNumber), between, (number, separator) => {
        const written = [...number].join(separator);
        expect(holdsResidentIdentity(written)).toBe(true);
        expect(holdsResidentIdentity(`企业名称：张三${written}商贸有限公司`)).toBe(true);
      }),
    );
    for (const text of [
      '110105/19491231/002X',
      '110105_19491231_002X',
      '110105,19491231,002X',
      '(110105)[19491231]{002X}',
      '911010519491231002X',
      '1 11010519491231002X',
      '1101051949123100281',
      '11010519491231002×',
      '110105™19491231002X',
      '11010519491231002Ⓧ',
    ])
      expect(holdsResidentIdentity(text), text).toBe(true);
  });

  it('is not seen in names and codes of organisations', () => {
    expect(holdsResidentIdentity('子虚（杭州）商贸有限公司 91330106FAKE000133')).toBe(false);
  });
});

describe('a company code in a region whose number ends in 19 or 20', () => {
  it('is ambiguous when both check characters are right: a person could bear it', () => {
    for (const code of ['911101199001010293', '911101199001010381']) {
      expect(parseIdentifier(code)).toEqual({ kind: 'ambiguousIdentifier' });
      expect(extractCodes(code)).toEqual([]);
    }
  });

  it('is a code when only its own check character is right: nobody bears that number', () => {
    expect(parseIdentifier('911101199001010005')).toMatchObject({ validity: 'valid' });
  });

  it('is refused when neither is right: a mistyped number of a person looks like that', () => {
    expect(parseIdentifier('911101199001010006')).toEqual({ kind: 'residentIdentifier' });
  });
});

describe('a former registration number', () => {
  it('is not taken for a person unless it is shaped like one', () => {
    expect(residentIdentityForm('330483000012345')).toBe('none');
    expect(residentIdentityForm('110107900101001')).toBe('shaped');
  });
});
