import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseIdentifier, parseIdentifier } from './parse-identifier.ts';

const CODE = '91330106FAKE000133';

describe('reading an identifier', () => {
  it('takes a code apart', () => {
    expect(parseIdentifier(CODE)).toEqual({
      kind: 'unifiedSocialCreditCode',
      code: CODE,
      validity: 'valid',
      parts: {
        department: '9',
        category: '1',
        region: '330106',
        organisationCode: 'FAKE00013',
        checkCharacter: '3',
      },
    });
  });

  it.each([
    ['９１３３０１０６ＦＡＫＥ０００１３３', 'full-width'],
    [' 91330106 fake 000133 ', 'lower case, in groups'],
    ['91330106-FAKE00013-3', 'with hyphens'],
    ['91330106\u00adFAKE\u200b000133\u3000', 'with invisible characters'],
    ['\u206691330106−FAKE‒000133\u2069', 'with those of a text that runs both ways, and other dashes'],
  ])('reads %j (%s)', (written) => {
    expect(parseIdentifier(written)).toMatchObject({ code: CODE, validity: 'valid' });
  });

  it('keeps a code whose check character fails, if its department and province exist', () => {
    expect(parseIdentifier('91350211M000100Y43')).toMatchObject({ validity: 'nonconforming' });
    expect(parseIdentifier('91330106FAKE000134')).toMatchObject({ validity: 'nonconforming' });
  });

  it.each([
    ['', 'empty'],
    [' \u200b- ', 'empty'],
    ['91330106FAKE00013', 'length'],
    ['91330106FAKE0001333', 'length'],
    ['子虚（杭州）商贸有限公司', 'length'],
    ['91330106FAKE00O133', 'character'],
    ['000000000000000000', 'character'],
    ['91AB0106FAKE000133', 'character'],
    ['99999999FAKE000133', 'check'],
    ['123456789', 'check'],
    ['12345678公', 'character'],
    ['330483000012346', 'check'],
    ['33048300001234A', 'character'],
  ])('says what is wrong with %j: %s', (written, problem) => {
    expect(parseIdentifier(written)).toEqual({ kind: 'malformed', problem });
  });

  it('does not read the beginning of a longer text as a code', () => {
    expect(parseIdentifier(`${CODE}${' '.repeat(60)}91`)).toEqual({ kind: 'malformed', problem: 'length' });
  });

  it('reads legacy numbers', () => {
    expect(parseIdentifier('330483000012342')).toEqual({
      kind: 'registrationNumber',
      value: '330483000012342',
    });
    expect(parseIdentifier('79510131-4')).toEqual({ kind: 'organisationCode', value: '795101314' });
    expect(parseIdentifier('0000000-6x')).toEqual({ kind: 'organisationCode', value: '00000006X' });
  });

  it('says something about any text, and normalises it to 64 characters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(parseIdentifier(text).kind).toBeTypeOf('string');
        expect(normaliseIdentifier(text).length).toBeLessThanOrEqual(64);
      }),
    );
    expect(normaliseIdentifier('\ufdfa'.repeat(60)).length).toBe(64);
  });
});
