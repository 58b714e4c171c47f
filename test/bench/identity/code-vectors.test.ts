import { expect, it } from 'vitest';
import { parseIdentifier } from '../../../sdk/src/identity/parse-identifier.ts';
import { hasValidCheckCharacter } from '../../../sdk/src/identity/unified-social-credit-code.ts';
import { codeVectors } from './code-vectors.ts';

const vectors = [...codeVectors()];

it('holds as many right codes as wrong ones, beside those that are printed', () => {
  const right = vectors.filter(({ isValid }) => isValid).length;
  expect(right).toBeGreaterThan(7_000);
  expect(vectors.length - right).toBe(right - 4);
});

it('is judged without a mistake', () => {
  const wrong = vectors.filter(({ code, isValid }) => {
    const identifier = parseIdentifier(code);
    const isTaken = identifier.kind === 'unifiedSocialCreditCode' && identifier.validity === 'valid';
    return hasValidCheckCharacter(code) !== isValid || isTaken !== isValid;
  });
  expect(wrong).toEqual([]);
});
