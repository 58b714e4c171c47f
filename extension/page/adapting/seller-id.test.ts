import { expect, it } from 'vitest';
import { sellerIdIn } from './seller-id.ts';

it.each([
  ['https://mall.jd.com/index-1000.html', ['/index-'], '1000'],
  ['//shop700401.1688.com/?spm=1', ['//'], 'shop700401'],
  ['/sp?ie=UTF8&seller=A1B2&asin=1', ['seller='], 'A1B2'],
  ['/shopLevel-7.html', ['/showLicence-', '/shopLevel-'], '7'],
  [' 700501 ', [], '700501'],
])('the seller id in %s behind %j is %s', (text, after, id) => {
  expect(sellerIdIn(text, after)).toBe(id);
});

it.each([
  ['https://item.jd.com/1.html', ['/index-']],
  ['/index-.html', ['/index-']],
  ['Shop of the year', []],
  ['https://www.alibaba.com/', ['//']],
  ['https://M.made-in-china.com/', ['//']],
  ['', []],
  ['11010119900101001X', []],
  ['a'.repeat(65), []],
])('there is no seller id in "%s" behind %j', (text, after) => {
  expect(sellerIdIn(text, after)).toBeNull();
});
