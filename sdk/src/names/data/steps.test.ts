import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSteps, encodeSteps } from './steps.ts';

describe('tables of code points', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
        expect(decodeSteps(encodeSteps(codes))).toEqual(codes);
      }),
    );
  });
});
