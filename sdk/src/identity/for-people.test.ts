import { describe, expect, it } from 'vitest';
import { explainIdentifier } from './explain-identifier.ts';
import { formatIdentifier } from './format-identifier.ts';
import { parseIdentifier } from './parse-identifier.ts';
import { unifiedCodeOf } from './unified-code-of.ts';

const REFUSED = ['11010719900101001X', '911101199001010293'];

describe('an identifier for people', () => {
  it.each([
    ['91330106FAKE000133', '91 330106 FAKE00013 3'],
    ['795101314', '79510131-4'],
    ['110108000000016', '110108 00000001 6'],
  ])('%s is written %s, and is read again as the same', (value, written) => {
    const identifier = parseIdentifier(value);
    expect(formatIdentifier(identifier)).toBe(written);
    expect(parseIdentifier(written)).toEqual(identifier);
  });

  it.each([...REFUSED, 'x', ''])('%j is not written at all', (value) => {
    expect(formatIdentifier(parseIdentifier(value))).toBeNull();
  });
});

describe('the explanation of an identifier', () => {
  it.each([
    ['', 'nothing here'],
    ['91330106FAKE00013', 'Not the right length'],
    ['91330106FAKE00013I', 'without the letters I'],
    ['795101315', 'may be wrong, or two exchanged'],
    [REFUSED[0] ?? '', 'identity number of a person'],
    [REFUSED[1] ?? '', 'or the number of a person'],
    ['91330106FAKE000134', 'A few early codes'],
  ])('of %j says why', (value, says) => {
    const explanation = explainIdentifier(parseIdentifier(value));
    expect(explanation?.en).toContain(says);
    expect(explanation?.zh).toMatch(/。$/);
    if (value !== '') expect(JSON.stringify(explanation)).not.toContain(value);
  });

  it.each(['91330106FAKE000133', '795101314'])('of %s is not needed', (value) => {
    expect(explainIdentifier(parseIdentifier(value))).toBeNull();
  });
});

describe('the unified code of an organisation with an earlier code', () => {
  const parts = { department: '9', category: '1', region: '330106', organisationCode: 'FAKE00013' };

  it('follows from who registered it, as what and where', () => {
    expect(unifiedCodeOf(parts)).toBe('91330106FAKE000133');
    const printed = parseIdentifier('91110108795101314G');
    if (printed.kind !== 'unifiedSocialCreditCode') throw new TypeError('It is a code.');
    expect(unifiedCodeOf(printed.parts)).toBe('91110108795101314G');
  });

  it.each([{ organisationCode: 'FAKE00014' }, { department: 'B' }, { region: '33010' }, { category: 'I' }])(
    'is none with %j',
    (change) => {
      expect(unifiedCodeOf({ ...parts, ...change })).toBeNull();
    },
  );
});
