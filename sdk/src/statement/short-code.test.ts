import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET } from '../identity/unified-social-credit-code.ts';
import { formatShortCode, readShortCode, shortCodeOf } from './short-code.ts';

describe('a short code', () => {
  it('is the same for a statement, whatever it is signed by, and another for another', async () => {
    const code = await shortCodeOf('head.body.one');
    expect(await shortCodeOf('head.body.two')).toBe(code);
    expect(await shortCodeOf('head.bodz.one')).not.toBe(code);
    expect(readShortCode(code)).toBe(code);
  });

  it('is read as people write it', async () => {
    const code = await shortCodeOf('head.body.one');
    expect(formatShortCode(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(readShortCode(` ${formatShortCode(code).toLowerCase()} `)).toBe(code);
    expect(readShortCode(code.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(code);
  });

  it('tells each wrong character, and each two that changed places', async () => {
    const code = await shortCodeOf('head.body.one');
    for (let at = 0; at < code.length; at++) {
      for (const other of CODE_ALPHABET) {
        if (other !== code[at])
          expect(readShortCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      }
      const [one = '', two = ''] = [code[at], code[at + 1] ?? ''];
      if (two !== '' && one !== two)
        expect(readShortCode(code.slice(0, at) + two + one + code.slice(at + 2))).toBeNull();
    }
    expect(readShortCode(code.slice(1))).toBeNull();
  });
});
