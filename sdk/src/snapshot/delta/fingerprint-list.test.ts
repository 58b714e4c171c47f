import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { FingerprintList, readFingerprints, writeFingerprints } from './fingerprint-list.ts';

const key = fc.record({ low: fc.nat(2 ** 32 - 1), high: fc.nat(2 ** 32 - 1) });

describe('a list of fingerprints', () => {
  it('comes back as it was written, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 52 }), fc.array(key, { maxLength: 300 }), (width, keys) => {
        const values = new Set(keys.map(({ low, high }) => fingerprint(low, high, width)));
        const list = new FingerprintList(width, Float64Array.from(values).sort());
        const bytes = writeFingerprints(list);
        const read = readFingerprints(new Uint8Array([...bytes, 1, 2, 3]));
        expect(read.length).toBe(bytes.length);
        expect(read.list).toEqual(list);
        for (const { low, high } of keys) expect(read.list.find(low | 0, high | 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes the highest bits of a key', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 20, max: 52 }), ({ low, high }, width) => {
        const whole = (BigInt(high) << 32n) | BigInt(low);
        expect(fingerprint(low | 0, high | 0, width)).toBe(Number(whole >> BigInt(64 - width)));
      }),
    );
  });

  it('reserves no room for entries that its bits cannot hold', () => {
    const bytes = writeFingerprints(new FingerprintList(20, Float64Array.of(1, 2, 3)));
    new DataView(bytes.buffer).setUint32(0, 2 ** 32 - 1, true);
    expect(() => readFingerprints(bytes)).toThrow('too many');
  });

  it('is refused when an entry is wider than its width, or its bits end early or late', () => {
    const written = writeFingerprints(new FingerprintList(24, Float64Array.of(5, 2 ** 23)));
    const wide = Uint8Array.from(written);
    wide[8] = 22;
    expect(() => readFingerprints(wide)).toThrow('more than 22 bits');
    for (const [bits, message] of [
      [[255, 255, 255, 255], 'ends before its last entry'],
      [[0, 0], 'belong to nothing'],
      [[2], 'belong to nothing'],
    ] as const) {
      const oneEntry = [1, 0, 0, 0, bits.length, 0, 0, 0, 24, 0, 0, 0];
      expect(() => readFingerprints(Uint8Array.from([...oneEntry, ...bits]))).toThrow(message);
    }
  });
});
