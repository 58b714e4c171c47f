import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import labels from './labels.json' with { type: 'json' };
import { TextHints } from './text-hints.ts';

const hint = (...texts: string[]): boolean => {
  const hints = new TextHints();
  return texts.map((text) => hints.read(text)).includes(true);
};

describe('hints of a mention', () => {
  it.each([
    ['an enterprise', ['子虚商贸有限公司']],
    ['an enterprise with white space in its form', ['南柯投资合　伙企业']],
    ['an enterprise whose form is split', ['子虚商贸有限公', '\n', '司']],
    ['eighteen letters and digits on end', ['编码 91330106FAKE000133。']],
    ['a spaced label before a colon', ['名　称', ' ：', '亡是县']],
    ['a label whose last word is split', ['Handelsregis', 'ternummer', ':']],
    ['a label before a bracket', ['投标人（盖章）']],
    ['a label at the end of a line', ['供应商\n亡是县']],
  ])('are given for %s', (_case, texts) => {
    expect(hint(...texts)).toBe(true);
  });

  it.each(labels.filter(({ role }) => role !== 'person' && role !== 'other'))(
    'are given for every label: $role in $language',
    (entry) => {
      for (const label of entry.labels)
        for (const text of [`${label}：`, `${label} : x`, label, `${label}*`])
          expect(`${text} ${hint(text)}`).toBe(`${text} true`);
    },
  );

  it.each([
    '商品1号，包邮，今日发货，好评如潮',
    '供应商大会召开',
    '电话 0571-12345678',
    'ABCDEFGH 12345678901',
  ])('are not given for "%s"', (text) => {
    expect(hint(text)).toBe(false);
  });

  it('are the same whether texts come one by one or in runs', () => {
    const text = fc.constantFrom(
      ...[
        '',
        ' ',
        '\n',
        '：',
        '公',
        '司',
        '名',
        '称',
        ' 名称',
        '供应商',
        '供应',
        '商',
        'Handelsregis',
        'ternummer',
      ],
      ...[
        'Company name',
        'Company na',
        'me ',
        '91330106',
        'FAKE000133',
        '91330106FAKE000133',
        '好评',
        '合 ',
        '伙（',
      ],
    );
    const told = (texts: readonly string[], most: number): string[] => {
      const hints = new TextHints();
      const found: string[] = [];
      for (let first = 0; first < texts.length; first += most) {
        const run = texts.slice(first, first + most);
        let length = 0;
        const ends = run.map((one) => (length += one.length));
        hints.begins(run.join(''), ends, run.length);
        for (let at = hints.next(); at !== -1; at = hints.next())
          found.push(`${first + at} ${hints.mayStandUnderLabel}`);
      }
      return found;
    };
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.integer({ min: 2, max: 12 }), (texts, most) => {
        expect(told(texts, most)).toEqual(told(texts, 1));
      }),
      { numRuns: 2_000, seed: 6 },
    );
  });

  it('take time in proportion to the text', () => {
    const timeOf = (text: string): number => {
      const began = performance.now();
      hint(text);
      return performance.now() - began;
    };
    for (const piece of ['\n', ' \n', '　：', 'A9A9A9A ', '名 ', '司 ']) {
      const short = piece.repeat(1_600 / piece.length);
      const long = short.repeat(8);
      let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // In proportion it takes 8 times as long, with the square 64 times. Another process may hold up every long one of a few rounds.
      for (let round = 0; round < 15 && (round < 5 || most >= 32 * least); round++) {
        least = Math.min(least, timeOf(short));
        most = Math.min(most, timeOf(long));
      }
      expect(most / least).toBeLessThan(32);
    }
  });
});
