import { expect, it } from 'vitest';
import { nestedIn } from './nested-quotes.ts';

it.each([
  ['“{title}” ({en})', '宁波市环境违法‘黑名单’'],
  ['「{title}」', '宁波市环境违法『黑名单』'],
  ['{title}', '宁波市环境违法“黑名单”'],
])('writes the marks within a title as the inner ones of %s', (pattern, written) => {
  expect(nestedIn(pattern, '宁波市环境违法“黑名单”')).toBe(written);
});

it('leaves a title without marks as it is', () => {
  expect(nestedIn('“{title}”', '失信被执行人名单')).toBe('失信被执行人名单');
});
