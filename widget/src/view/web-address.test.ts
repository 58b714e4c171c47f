import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

describe('an address that a card links to', () => {
  it('is one of the web', () => {
    expect(webAddress('https://portal.example/a?b=c')).toBe('https://portal.example/a?b=c');
    expect(webAddress('http://zxgk.court.gov.cn/shixin/')).toBe('http://zxgk.court.gov.cn/shixin/');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://portal.example/1',
    '//portal.example/x',
    '/relative',
    'https://user:secret@portal.example/',
    'https://:secret@portal.example/',
    'https://portal.example@evil.example/',
    'https://',
    '',
  ])('is never %j', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  it('may be missing', () => {
    expect(webAddress(null)).toBeNull();
  });
});
