import { afterEach, describe, expect, it, vi } from 'vitest';
import { exclusively } from './exclusive.ts';

const never = new AbortController().signal;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(() => vi.unstubAllGlobals());

describe.each([true, false])('work under one name, with web locks: %s', (hasLocks) => {
  it('is done one after the other, also behind work that failed', async () => {
    if (!hasLocks) vi.stubGlobal('navigator', {});
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await soon();
      steps.push(`${name} ends`);
      if (name === 'first') throw new Error('failed');
      return name;
    };
    const first = exclusively('a', never, work('first'));
    const others = [exclusively('a', never, work('second')), exclusively('b', never, work('other'))];
    await expect(first).rejects.toThrow('failed');
    expect(await Promise.all(others)).toEqual(['second', 'other']);
    expect(steps.filter((step) => !step.startsWith('other'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(steps.indexOf('other begins')).toBeLessThan(steps.indexOf('first ends'));
  });

  it('is not begun when it is given up before its turn', async () => {
    if (!hasLocks) vi.stubGlobal('navigator', {});
    const stop = new AbortController();
    const first = exclusively('a', never, soon);
    const second = exclusively('a', stop.signal, () => Promise.reject(new Error('It was begun.')));
    stop.abort(new Error('given up'));
    await expect(second).rejects.toThrow('given up');
    await first;
  });
});
