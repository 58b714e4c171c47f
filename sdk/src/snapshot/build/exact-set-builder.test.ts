import { describe, expect, it } from 'vitest';
import { inventedCode } from '../testing/invented-codes.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { ExactSetBuilder } from './exact-set-builder.ts';
import { KeyCollision } from './key-collision.ts';

describe('two texts with one key', () => {
  it('are noticed when both are listed, and when one is registered only', () => {
    const builder = new ExactSetBuilder(8);
    expect(builder.add(1, 2, 5)).toBe(0);
    expect(builder.add(1, 2, 5)).toBe(-1);
    expect(() => builder.add(1, 2, 6)).toThrow(KeyCollision);
    expect(builder.suspects(1, 2)).toBe(true);
    expect(() => builder.correct(1, 2, 5)).not.toThrow();
    expect(() => builder.correct(1, 2, 6)).toThrow(KeyCollision);
  });

  it('start over from 0 behind the last key seed', () => {
    let passes = 0;
    const source = {
      *listed() {
        passes += 1;
        if (passes === 1) throw new KeyCollision('by arrangement');
        yield { code: inventedCode(1), lists: ['B02'], contested: false };
      },
      registered: () => [inventedCode(1)],
    };
    const { report } = buildSnapshot(source, { state: new Uint8Array(32), keySeed: 2 ** 32 - 1 });
    expect(report.keySeed).toBe(0);
  });

  it('make the build start over with the next key seed, and stop after eight', () => {
    const source = (collisions: number) => {
      let passes = 0;
      return {
        *listed() {
          passes += 1;
          if (passes <= collisions) throw new KeyCollision('by arrangement');
          yield { code: inventedCode(1), lists: ['B02'], contested: false };
        },
        registered: () => [inventedCode(1)],
      };
    };
    const options = { state: new Uint8Array(32), keySeed: 5 };
    expect(buildSnapshot(source(2), options).report.keySeed).toBe(7);
    expect(() => buildSnapshot(source(8), options)).toThrow(KeyCollision);
  });
});

describe('a set', () => {
  it('takes fingerprints of 1 to 24 bits and no others, though it may stay empty', () => {
    for (const width of [0, 25, 8.5]) expect(() => new ExactSetBuilder(width)).toThrow('1 to 24 bits');
    for (const width of [1, 24]) expect(new ExactSetBuilder(width).filterSection()).toHaveLength(16);
  });
});
