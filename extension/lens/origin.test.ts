import { expect, it } from 'vitest';
import { matchPatternOf, readOrigin } from './origin.ts';

it('takes the origin of a web address and of nothing else', () => {
  expect(readOrigin('https://mall.jd.com/showLicence-1.html?a#b')).toBe('https://mall.jd.com');
  expect(readOrigin('http://127.0.0.1:8788/')).toBe('http://127.0.0.1:8788');
  for (const other of [
    'chrome://extensions',
    'file:///etc/passwd',
    'about:blank',
    'mall.jd.com',
    '',
    7,
    null,
  ]) {
    expect(readOrigin(other)).toBeNull();
  }
});

it('matches one origin, by its port where the browser can', () => {
  expect(matchPatternOf('http://127.0.0.1:8788', true)).toBe('http://127.0.0.1:8788/*');
  expect(matchPatternOf('http://127.0.0.1:8788', false)).toBe('http://127.0.0.1/*');
});
