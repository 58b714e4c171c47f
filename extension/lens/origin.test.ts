import { expect, it } from 'vitest';
import { matchPatternOf, readOrigin, readTypedOrigin } from './origin.ts';

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

it.each([
  ['mall.jd.com', 'https://mall.jd.com'],
  [' mall.jd.com/shop?a=b:c ', 'https://mall.jd.com'],
  ['example.com:8443', 'https://example.com:8443'],
  ['http://localhost:8788', 'http://localhost:8788'],
  ['http://[::1]:8788/', 'http://[::1]:8788'],
  ['not a site', null],
  ['https://', null],
  ['https', null],
  ['https://not%20a%20site', null],
  ['http:/', null],
  ['ftp://example.com', null],
  ['', null],
])('reads the typed address “%s”', (text, origin) => expect(readTypedOrigin(text)).toBe(origin));

it('matches one origin, by its port where the browser can', () => {
  expect(matchPatternOf('http://127.0.0.1:8788', true)).toBe('http://127.0.0.1:8788/*');
  expect(matchPatternOf('http://127.0.0.1:8788', false)).toBe('http://127.0.0.1/*');
});
