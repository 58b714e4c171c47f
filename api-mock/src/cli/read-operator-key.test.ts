import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { OPERATOR_KEY_VARIABLE, readOperatorKey } from './read-operator-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'credit-lens-operator-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'key');
writeFileSync(file, 'the-key-of-the-file\nand a note\n');

describe('the operator’s key', () => {
  test('is the first line of a file, or stands in the environment, or there is none', () => {
    expect(readOperatorKey(file, {})).toBe('the-key-of-the-file');
    expect(readOperatorKey(undefined, { [OPERATOR_KEY_VARIABLE]: 'the-key-of-the-variable' })).toBe(
      'the-key-of-the-variable',
    );
    expect(readOperatorKey(undefined, {})).toBeUndefined();
    expect(readOperatorKey(undefined, { [OPERATOR_KEY_VARIABLE]: '' })).toBeUndefined();
  });

  test('is not taken from two places, for one of them would be forgotten', () => {
    expect(() => readOperatorKey(file, { [OPERATOR_KEY_VARIABLE]: 'another' })).toThrow(/give one of them/);
  });

  test('is missed by name where the file cannot be read, and is never itself in an error', () => {
    expect(() => readOperatorKey(join(folder, 'nothing'), {})).toThrow(/cannot be read from .*nothing/);
  });
});
