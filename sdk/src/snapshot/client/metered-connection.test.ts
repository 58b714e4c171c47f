import { afterEach, expect, it, vi } from 'vitest';
import { isMeteredConnection } from './metered-connection.ts';

afterEach(() => vi.unstubAllGlobals());

it('takes a connection for metered where the browser says so, and nowhere else', () => {
  const cases = [
    [{}, false],
    [{ connection: {} }, false],
    [{ connection: { saveData: false, type: 'wifi' } }, false],
    [{ connection: { saveData: true } }, true],
    [{ connection: { type: 'cellular' } }, true],
  ] as const;
  for (const [navigator, expected] of cases) {
    vi.stubGlobal('navigator', navigator);
    expect(isMeteredConnection()).toBe(expected);
  }
});
