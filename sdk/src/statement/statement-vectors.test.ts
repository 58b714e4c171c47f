import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shortCodeOf } from './short-code.ts';
import { verifyStatement } from './verify-statement.ts';

/** Made by test/fixtures/statements/generate.ts; reader.py beside it was written from docs/statements.md. */
const folder = fileURLToPath(new URL('../../../test/fixtures/statements/', import.meta.url));
const { keys, audience, now, statements, refused, status } = JSON.parse(
  readFileSync(`${folder}vectors.json`, 'utf8'),
);

const circumstances = { keys, audience, now: new Date(now) };

describe('the test vectors', () => {
  it('of all four outcomes are read', async () => {
    expect(statements.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'listed',
      'noEntry',
      'notCovered',
      'unavailable',
    ]);
    for (const { compact, outcome, leafHash, shortCode } of statements) {
      const result = await verifyStatement(compact, { ...circumstances, status: status.withdrawsOthers });
      expect(result).toMatchObject({
        state: 'valid',
        leafHash,
        statement: { credentialSubject: { outcome } },
      });
      expect(await shortCodeOf(compact)).toBe(shortCode);
      expect(
        await verifyStatement(compact, { ...circumstances, status: status.withdrawsBit3 }),
      ).toMatchObject({ reason: 'withdrawn' });
    }
  });

  it('that are refused are refused for their reason', async () => {
    for (const { compact, reason } of refused)
      expect(await verifyStatement(compact, circumstances)).toMatchObject({ state: 'invalid', reason });
  });

  it('are read alike by a second reader, in Python, written from the page alone', () => {
    const both = [status.withdrawsBit3, status.withdrawsOthers];
    const questions = [...statements, ...refused].map(({ compact }) => ({
      keys,
      audience,
      now,
      compact,
      status: both,
    }));
    const answers = JSON.parse(
      execFileSync('python3', ['-B', `${folder}reader.py`], {
        input: JSON.stringify(questions),
        encoding: 'utf8',
      }),
    );
    expect(answers).toEqual([
      ...statements.map(({ outcome, leafHash, shortCode }: Record<string, string>) => ({
        outcome,
        leafHash,
        shortCode,
        withdrawn: [true, false],
      })),
      ...refused.map(({ reason }: Record<string, string>) => ({ reason })),
    ]);
  }, 60_000);
});
