import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCodes } from './extract-codes.ts';

const CODE = '91330106FAKE000133';
const codesIn = (text: string) => extractCodes(text).map((found) => found.code);

describe('finding codes in running text', () => {
  it('says where each stands', () => {
    const text = `统一社会信用代码：${CODE}，另见91330483MA2B9PTN02。`;
    expect(extractCodes(text)).toEqual([
      { code: CODE, index: 9, length: 18, validity: 'valid' },
      { code: '91330483MA2B9PTN02', index: 30, length: 18, validity: 'valid' },
    ]);
    for (const { code, index, length } of extractCodes(text))
      expect(text.slice(index, index + length)).toBe(code);
  });

  it('finds codes of every department, and those that end in 0', () => {
    const codes = ['A1110000FAKE00013G', 'N2330106FAKE00013J', 'Y1110000FAKE00013U', '91330106FAKE002670'];
    expect(codesIn(codes.join('、'))).toEqual(codes);
  });

  it('tells a failed check character', () => {
    expect(extractCodes('91330106FAKE000134')).toMatchObject([{ validity: 'nonconforming' }]);
  });

  it.each([
    [`${CODE}1`, 'a digit behind'],
    [`A${CODE}`, 'a letter before'],
    [`${CODE}Ａ`, 'a full-width letter behind'],
    [CODE.toLowerCase(), 'lower case'],
    ['91770106FAKE000133', 'a province that does not exist'],
    ['01330106FAKE000133', 'a department that does not exist'],
    ['B1330106FAKE000133', 'a letter that is no department'],
    ['913301061234567890123456', 'a longer number'],
    ['913301 06FAKE000133', 'a space within'],
    ['91330106FAKE00O133', 'a letter outside the alphabet'],
    ['000000000000000000', 'zeros, whose check character happens to be right'],
  ])('leaves %j alone: %s', (text) => {
    expect(extractCodes(text)).toEqual([]);
  });

  it('finds a code between any characters that are no letters or digits', () => {
    const beside = fc.stringMatching(/^[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{0,5}$/);
    fc.assert(
      fc.property(beside, beside, (before, after) => {
        expect(extractCodes(before + CODE + after)).toMatchObject([{ code: CODE, index: before.length }]);
      }),
    );
  });

  it('grows with the text, not with its square, on texts made to be slow', () => {
    const hostile = ['9', '9 ', '91330106FAKE00013', '91330106FAKE00013 ', '91', 'A9133'];
    const fastest = (piece: string, length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const times = Array.from({ length: 5 }, () => {
        const started = performance.now();
        extractCodes(text);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    for (const piece of hostile) {
      // 32 times the text takes about 32 times as long; were it the square, it would be 1,024 times.
      expect(fastest(piece, 1_600_000) / fastest(piece, 50_000)).toBeLessThan(200);
    }
  });
});
