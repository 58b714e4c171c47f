import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { keysInFile } from './keys-in-file.ts';
import { keysInMemory, StatementKeyRing } from './statement-key-ring.ts';

const folder = mkdtempSync(join(tmpdir(), 'credit-lens-keys-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = (days: number): Date => new Date(Date.parse('2026-03-02T00:00:00Z') + days * 86_400_000);

describe('keys for statements', () => {
  test('follow each other: the next is shown a week before it signs, the last a day after it ended', () => {
    const ring = new StatementKeyRing(keysInMemory());
    const first = ring.signer(day(0)).shown.kid;
    expect(ring.shown(day(59)).map(({ kid }) => kid)).toEqual([first]);
    const shown = ring.shown(day(61)).map(({ kid }) => kid);
    expect(shown).toHaveLength(2);
    const [, second] = shown;
    expect(ring.signer(day(67)).shown.kid).toBe(first);
    expect(ring.signer(day(69)).shown.kid).toBe(second);
    expect(ring.shown(day(90.5)).map(({ kid }) => kid)).toEqual([first, second]);
    expect(ring.shown(day(91.5)).map(({ kid }) => kid)).toEqual([second]);
  });

  test('begin anew after a long rest', () => {
    const ring = new StatementKeyRing(keysInMemory());
    const first = ring.signer(day(0)).shown.kid;
    expect(ring.signer(day(400)).shown.kid).not.toBe(first);
    expect(ring.shown(day(400))).toHaveLength(1);
  });

  test.each(['EdDSA', 'ES256'] as const)('of %s are kept in a file for this account alone', (algorithm) => {
    const file = join(folder, 'statement-keys.pem');
    const ring = new StatementKeyRing(keysInFile(file), algorithm);
    const shown = ring.shown(day(0));
    expect(shown[0]?.alg).toBe(algorithm);
    expect(new StatementKeyRing(keysInFile(file)).shown(day(1))).toEqual(shown);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    expect(() => new StatementKeyRing(keysInFile(file))).toThrow('chmod 600');
  });
});
