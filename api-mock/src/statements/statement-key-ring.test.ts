import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

  test('sign otherwise, when told to, only once the new key was shown for a week; and stay so', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'credit-lens-keys-')), 'statement-keys.pem');
    new StatementKeyRing(keysInFile(file)).signer(day(0));
    const told = new StatementKeyRing(keysInFile(file), 'ES256');
    expect(told.shown(day(1)).map(({ alg }) => alg)).toEqual(['EdDSA', 'ES256']);
    expect(told.signer(day(7)).shown.alg).toBe('EdDSA');
    expect(told.signer(day(8)).shown.alg).toBe('ES256');
    const later = new StatementKeyRing(keysInFile(file));
    expect(later.shown(day(92)).map(({ alg }) => alg)).toEqual(['ES256', 'ES256']);
    rmSync(dirname(file), { recursive: true });
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
