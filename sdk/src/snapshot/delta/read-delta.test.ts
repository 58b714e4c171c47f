import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { RegisterHistory } from '../testing/register-history.ts';
import { resealed } from '../testing/reseal.ts';
import { readDelta, readRemovals } from './read-delta.ts';

let file: Uint8Array = new Uint8Array(0);
beforeAll(async () => {
  const history = new RegisterHistory();
  for (let number = 0; number < 500; number++)
    history.model.set(number, number % 5 === 0 ? ['B02'] : [], false);
  history.publish();
  file = await history.day(
    Array.from({ length: 90 }, (_, at) => ({
      number: at * 6,
      lists: at % 2 ? ['B05', 'N1'] : [],
      contested: at % 4 === 1,
    })),
  );
});

const mutation = fc.array(fc.record({ at: fc.nat(100_000), to: fc.nat(255) }), {
  minLength: 1,
  maxLength: 5,
});

function mutated(changes: readonly { at: number; to: number }[]): Uint8Array {
  const copy = Uint8Array.from(file);
  for (const { at, to } of changes) copy[at % copy.length] = to;
  return copy;
}

describe('reading a delta', () => {
  it('refuses any mutated file', () => {
    fc.assert(
      fc.property(mutation, (changes) => {
        const bytes = mutated(changes);
        if (bytes.every((byte, at) => byte === file[at])) return;
        expect(() => readDelta(bytes)).toThrow(SnapshotRefused);
      }),
      { numRuns: 500 },
    );
  });

  it('never crashes nor hangs on a forged file whose checksums fit', () => {
    fc.assert(
      fc.property(mutation, (changes) => {
        const bytes = resealed(mutated(changes));
        for (const read of [readDelta, readRemovals]) {
          try {
            read(bytes);
          } catch (error) {
            if (!(error instanceof SnapshotRefused)) throw error;
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('refuses every shorter file as truncated', () => {
    for (let length = 0; length < file.length; length++) {
      expect(() => readDelta(file.subarray(0, length))).toThrow(
        expect.objectContaining({ reason: 'truncated' }),
      );
    }
  });
});
