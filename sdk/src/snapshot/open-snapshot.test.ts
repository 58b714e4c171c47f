import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSnapshot } from './build/build-snapshot.ts';
import { preambleLength } from './container/layout.ts';
import { type OpeningCheck, openSnapshot } from './open-snapshot.ts';
import { SnapshotRefused } from './snapshot-refused.ts';
import { place } from './testing/mutations.ts';
import { RegisterModel } from './testing/register-model.ts';
import { resealed } from './testing/reseal.ts';

const model = new RegisterModel();
for (let number = 0; number < 3_000; number++) {
  model.set(number, number % 30 === 0 ? ['B02', `B${10 + (number % 7)}`] : [], number % 60 === 0);
}
const source = {
  listed: () => model.listed(),
  registered: () => model.codes(),
  registeredNames: () => model.names(),
};
let file = new Uint8Array(0);
beforeAll(() => {
  file = buildSnapshot(source, { state: new Uint8Array(32) }).bytes;
});

/** Opens bytes and asks about everything; a refusal is an answer, anything else thrown is not. */
function answersOrRefusal(bytes: Uint8Array, check?: OpeningCheck): string[] | 'refused' {
  try {
    const snapshot = openSnapshot(bytes, check);
    return [...model.disagreements(snapshot), ...model.nameDisagreements(snapshot)];
  } catch (error) {
    if (error instanceof SnapshotRefused) return 'refused';
    throw error;
  }
}

const mutation = fc.array(fc.record({ at: place, to: fc.nat(255) }), {
  minLength: 1,
  maxLength: 6,
});

function mutated(
  bytes: Uint8Array,
  changes: readonly { at: number; to: number }[],
  within = bytes.length,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, to } of changes) copy[Math.min(within - 1, Math.floor(at * within))] = to;
  return copy;
}

/** Thousands of forged files, each asked about thousands of codes: five seconds on an idle machine. */
const SLOWEST_MS = 60_000;

describe('opening a snapshot', { timeout: SLOWEST_MS }, () => {
  it('copies nothing: the answers change with the bytes', () => {
    const bytes = Uint8Array.from(file);
    const snapshot = openSnapshot(bytes.buffer);
    bytes.fill(0, preambleLength(16));
    expect(model.disagreements(snapshot)).not.toEqual([]);
  });

  it('works at any place in a larger buffer', () => {
    const buffer = new Uint8Array(file.length + 11);
    buffer.set(file, 5);
    expect(answersOrRefusal(buffer.subarray(5, 5 + file.length))).toEqual([]);
  });

  it('refuses any mutated file or answers correctly', () => {
    fc.assert(
      fc.property(mutation, (changes) => {
        const answers = answersOrRefusal(mutated(file, changes));
        expect(answers === 'refused' || answers.length === 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses every shorter file as truncated, and a longer one', () => {
    for (let length = 0; length < file.length; length += length < 600 ? 1 : 97) {
      expect(() => openSnapshot(file.subarray(0, length))).toThrow(
        expect.objectContaining({ reason: 'truncated' }),
      );
    }
    expect(answersOrRefusal(new Uint8Array([...file, 0]))).toBe('refused');
  });

  it('never crashes on a forged file whose checksums fit', () => {
    fc.assert(
      fc.property(mutation, fc.constantFrom(600, 60_000), (changes, within) => {
        answersOrRefusal(resealed(mutated(file, changes, Math.min(within, file.length))));
      }),
      { numRuns: 800 },
    );
  });

  it('never crashes on a damaged file of which only the structure is checked', () => {
    fc.assert(
      fc.property(mutation, (changes) => {
        answersOrRefusal(mutated(file, changes), 'structure');
      }),
      { numRuns: 400 },
    );
    expect(answersOrRefusal(file, 'structure')).toEqual([]);
  });

  it('says what is wrong: version, alien bytes, damage', () => {
    const later = resealed(mutated(file, [{ at: 8.5 / file.length, to: 2 }]));
    expect(() => openSnapshot(later)).toThrow(expect.objectContaining({ reason: 'unsupportedVersion' }));
    expect(() => openSnapshot(new Uint8Array(100))).toThrow(expect.objectContaining({ reason: 'malformed' }));
    const damaged = mutated(file, [{ at: 0.5, to: ((file[Math.floor(file.length / 2)] ?? 0) + 1) & 255 }]);
    expect(() => openSnapshot(damaged)).toThrow(expect.objectContaining({ reason: 'damaged' }));
  });
});
