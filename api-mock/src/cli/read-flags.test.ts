import { describe, expect, test } from 'vitest';
import { readFlags } from './read-flags.ts';

const read = (...args: string[]) => readFlags(args, { port: [0, 65_535] }, ['host'], ['faults']);

describe('flags of the command line', () => {
  test('are read by name', () => {
    const flags = read('--port', '0', '--host=::1', '--faults');
    expect([flags.numbers['port'], flags.texts['host'], flags.switches['faults']]).toEqual([0, '::1', true]);
  });

  test('are absent unless said', () => {
    const flags = read();
    expect([flags.numbers['port'], flags.texts['host'], flags.switches['faults']]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  test.each([['abc'], ['-1'], ['1.5'], ['70000'], ['']])(
    'refuse "%s" as a port, and say what fits',
    (value) => {
      expect(() => read(`--port=${value}`)).toThrow(
        `--port takes a whole number from 0 to 65535, not "${value}"`,
      );
    },
  );

  test('refuse a name they do not know', () => {
    expect(() => read('--prot', '1')).toThrow(/--prot/);
  });
});
