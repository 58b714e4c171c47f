import { expect, it } from 'vitest';
import { isAllowedSelector } from './check-selector.ts';

it.each([
  'a',
  '.p-shop a',
  '#J_goodsList .gl-item',
  'a.compnay-name',
  'td.code-winningSupplierName',
  'div > span.x-y__z',
  '[data-testid="product-seller-info"]',
  'a[href*="//shop"]',
])('adapters may use %s', (selector) => {
  expect(isAllowedSelector(selector)).toBe(true);
});

it.each([
  '',
  ' ',
  '*',
  '.a *',
  'a:hover',
  'div:has(a)',
  'li:nth-child(2)',
  'a, b',
  'a + b',
  'a ~ b',
  'a  b',
  '> a',
  'a >',
  'a[href',
  'a[title="\\""]',
  `a${' b'.repeat(6)}`,
  'a'.repeat(121),
])('adapters may not use "%s"', (selector) => {
  expect(isAllowedSelector(selector)).toBe(false);
});
