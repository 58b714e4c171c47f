import { expect, it } from 'vitest';
import labels from '../reading/labels.json' with { type: 'json' };
import { TextHints } from '../reading/text-hints.ts';
import { isSignOfCompany, joinTexts } from './sign-of-company.ts';

const isSign = (...texts: string[]) => isSignOfCompany(joinTexts(texts));

/** Whether reading looks closely at any of these texts. */
function isHint(texts: readonly string[]): boolean {
  const hints = new TextHints();
  return texts.map((text) => hints.read(text)).some((hint) => hint);
}

it.each([
  ['a printed code', ['Nr. 91110000FAKE00001X.']],
  ['a registered name', ['子虚商贸有限公司']],
  ['a name that the markup splits', ['子虚商贸有限公', '\u200b', '司']],
  ['a partnership', ['子虚投资中心（有限合 伙）']],
  ['a label before a colon', ['Trade Register Number : 1']],
  ['a label that stands alone', ['统一社会信用代码']],
  ['a label whose last word the markup splits', ['Trade Register Num', 'ber']],
])('takes %s for a sign', (_what, texts) => {
  expect(isSign(...texts)).toBe(true);
});

it.each([
  ['plain words', ['Sunny all day: 21 degrees.', '今天晴，最高气温', '明天多云']],
  ['a label inside a sentence', ['The company name is not shown here, nor is a number.']],
  ['hashes and addresses', ['sha256-9f86d081884c7d659a2feaa0c55ad015', 'https://shop.example/A1B2C3']],
])('passes %s by', (_what, texts) => {
  expect(isSign(...texts)).toBe(false);
});

it('passes by no text that reading would look at closely', () => {
  const passedBy: string[][] = [];
  for (const { labels: texts } of labels) {
    for (const text of texts) {
      for (const label of [
        text,
        text.toUpperCase(),
        `*${text}`,
        `no ${text}`,
        text.replace(/\s/g, ' \u00a0'),
      ]) {
        for (const behind of ['', ':', ' ：', '*', '（盖章）', '\n']) {
          const whole = `${label}${behind}`;
          for (let split = 0; split < whole.length; split++) {
            const pieces = split === 0 ? [whole] : [whole.slice(0, split), whole.slice(split)];
            if (isHint(pieces) && !isSign(...pieces)) passedBy.push(pieces);
          }
        }
      }
    }
  }
  expect(passedBy).toEqual([]);
});
