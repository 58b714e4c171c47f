import { expect, it } from 'vitest';
import { readServerAddress } from './server-address.ts';

it.each([
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  [' http://localhost:8787/ ', 'http://localhost:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['https://example.org/credit/', 'https://example.org/credit'],
])('takes %s', (text, address) => {
  expect(readServerAddress(text)).toBe(address);
});

it.each([
  'http://example.org',
  'http://127.0.0.1.example.org',
  'ftp://127.0.0.1',
  'javascript:alert(1)',
  'https://somebody:secret@example.org',
  'https://example.org/?a=b',
  'example.org',
  '',
])('refuses “%s”', (text) => {
  expect(readServerAddress(text)).toBeNull();
});
