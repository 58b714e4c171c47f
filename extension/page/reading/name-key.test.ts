import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it('is the normalised name', () => {
  expect(nameKey(' 子虚 (杭州) 商贸有限公司 ')).toBe('子虚（杭州）商贸有限公司');
});

it('counts characters as they are looked up, not as they are printed', () => {
  // One printed ligature is three letters.
  expect(nameKey(`${'ﬃ'.repeat(37)}Co.,Ltd.`)).toHaveLength(119);
  expect(nameKey(`${'ﬃ'.repeat(38)}Co.,Ltd.`)).toBeNull();
});

it.each([
  '张三11010519491231002X商贸有限公司',
  '１１０１０５１９４９１２３１００２Ｘ商贸有限公司',
  '张三 110105-19491231-002X 商贸有限公司',
  '110105491231002商贸有限公司',
])('reads no name with a resident number in it: %s', (name) => expect(nameKey(name)).toBeNull());

it('reads no name that is the rest of words with a resident number', () => {
  expect(nameKey('002X商贸有限公司', '110105/19491231/002X商贸有限公司')).toBeNull();
});

it('reads a name with a year or a number in it', () => {
  expect(nameKey('子虚2021（杭州）第108商贸有限公司')).toBe('子虚2021（杭州）第108商贸有限公司');
});
