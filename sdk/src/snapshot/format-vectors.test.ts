import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCovered } from '../identity/coverage-predicate.ts';
import type { CreditAnswers } from './credit-answers.ts';
import { readDelta, readRemovals } from './delta/read-delta.ts';
import { SnapshotState } from './delta/snapshot-state.ts';
import { detailsPath } from './details/details-place.ts';
import { readDetails } from './details/read-details.ts';
import { checksum } from './key/checksum.ts';
import { codeKey } from './key/code-key.ts';
import { nameKey } from './key/name-key.ts';
import { openSnapshot } from './open-snapshot.ts';
import { resealed } from './testing/reseal.ts';
import { acceptManifest } from './trust/accept-manifest.ts';
import { contentHash, requireContent, toHex } from './trust/content-hash.ts';

/** Made by test/fixtures/snapshot/generate.ts: files that every later version of the reader must still read. */
const folder = new URL('../../../test/fixtures/snapshot/vectors/', import.meta.url);
const load = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const vectors = JSON.parse(readFileSync(new URL('vectors.json', folder), 'utf8'));

function answers(snapshot: CreditAnswers, holdsNames: boolean, holdsCodes = true) {
  const { codes, names } = vectors.questions as { codes: string[]; names: string[] };
  const listed = (holdsCodes ? codes : [])
    .filter((code) => snapshot.has(code))
    .map((code) => [code, snapshot.combination(code)]);
  return {
    listed: holdsCodes ? Object.fromEntries(listed) : null,
    names: holdsNames ? names.flatMap((name, place) => (snapshot.hasName(name) ? [place] : [])) : null,
  };
}

async function state(vector: { snapshot: string; deltas: string[] }): Promise<SnapshotState> {
  let reached = SnapshotState.of(openSnapshot(load(vector.snapshot)));
  for (const name of vector.deltas)
    reached = reached.after(readDelta(load(name)), await contentHash(load(name)));
  return reached;
}

describe('the keys and checksums of the format’s test vectors', () => {
  it('come out as stated', () => {
    const pair = new Int32Array(2);
    const expectPair = ({ low, high }: { low: number; high: number }) => {
      expect([...Uint32Array.from(pair)]).toEqual([low, high]);
    };
    for (const vector of vectors.codeKeys) {
      expect(codeKey(vector.text, vector.seed, pair)).toBe(true);
      expectPair(vector);
    }
    for (const vector of vectors.nameKeys) {
      nameKey(vector.text, vector.seed, pair);
      expectPair(vector);
    }
    for (const vector of vectors.checksums) {
      const bytes = Uint8Array.from(Buffer.from(vector.bytes, 'hex'));
      checksum(new DataView(bytes.buffer), 0, bytes.length, pair);
      expectPair(vector);
    }
  });
});

describe('the coverage predicates of the format’s test vectors', () => {
  it('cover the stated codes', () => {
    const { codes, predicates } = vectors.coverage;
    for (const { predicate, covered, withheld } of predicates) {
      const places = (wanted: string) =>
        codes.flatMap((code: string, place: number) =>
          isCovered(code, predicate) === wanted ? [place] : [],
        );
      expect(places('covered')).toEqual(covered);
      expect(places('withheld')).toEqual(withheld);
    }
  });
});

describe('the files of the format’s test vectors', () => {
  it('give the stated answers', () => {
    for (const vector of vectors.snapshots) {
      const snapshot = openSnapshot(load(vector.snapshot));
      expect({ ...snapshot.description, state: toHex(snapshot.description.state) }).toEqual(
        vector.description,
      );
      expect(answers(snapshot, snapshot.holdsNames, snapshot.holdsCodes)).toEqual(vector.answers);
    }
  });

  it('give the stated answers after each delta, and with removals alone', async () => {
    for (const vector of vectors.chains) {
      const reached = await state(vector);
      expect(toHex(reached.state)).toBe(vector.state);
      expect(answers(reached, true, vector.answers.listed !== null)).toEqual(vector.answers);
    }
    for (const vector of vectors.early) {
      const removals = readRemovals(load(vector.removals).subarray(0, vector.bytes));
      const reached = (await state(vector)).afterRemovals(removals, new Uint8Array(32));
      expect(answers(reached, true, vector.answers.listed !== null)).toEqual(vector.answers);
    }
  });

  it('are refused for the stated reasons when broken', () => {
    for (const vector of vectors.refused) {
      const bytes = load(vector.snapshot);
      for (const [at, byte] of vector.changes) bytes[at] = byte;
      const broken = (vector.resealed ? resealed(bytes) : bytes).subarray(0, vector.length);
      expect(() => openSnapshot(broken)).toThrow(expect.objectContaining({ reason: vector.reason }));
    }
  });

  it('give the stated details, and refuse them when broken', async () => {
    const { file, asOf, results, names, refused } = vectors.details;
    const details = await readDetails(load(file));
    expect(details.asOf).toBe(asOf);
    for (const result of results) expect(details.result(result.code)).toEqual(result);
    for (const { code, prefixBits, name } of names) {
      expect(await detailsPath({ path: 'details', prefixBits }, code)).toBe(`details/${name}`);
    }
    for (const vector of refused) {
      const bytes = load(vector.file);
      for (const [at, byte] of vector.changes) bytes[at] = byte;
      const broken = readDetails(bytes.subarray(0, vector.length));
      await expect(broken).rejects.toThrow(expect.objectContaining({ reason: vector.reason }));
    }
  });

  it('are named by a manifest that is accepted', async () => {
    const { file, publicKey, keyId } = vectors.manifest;
    const key = { keyId, publicKey, validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-12-31T00:00:00Z' };
    const text = new TextDecoder().decode(load(file));
    const now = new Date('2026-03-01T10:00:00Z');
    const { manifest } = await acceptManifest(text, { keys: [key], clientVersion: '1.2.0', now, last: null });
    await requireContent(load('main.bin'), manifest.codes.snapshot);
  });

  it('are named by a manifest with a track of codes and one of names', async () => {
    const { file, publicKey, keyId } = vectors.apart;
    const key = { keyId, publicKey, validFrom: '2026-01-01T00:00:00Z', validUntil: '2026-12-31T00:00:00Z' };
    const text = new TextDecoder().decode(load(file));
    const now = new Date('2026-03-01T10:00:00Z');
    const { manifest } = await acceptManifest(text, { keys: [key], clientVersion: '1.2.0', now, last: null });
    await requireContent(load('example.bin'), manifest.codes.snapshot);
    const { names } = manifest;
    if (names === null) throw new Error('The manifest names no files of names.');
    await requireContent(load('names.bin'), names.snapshot);
    for (const { path, removals, ...delta } of names.deltas) {
      await requireContent(load(path), delta);
      await requireContent(load(path).subarray(0, removals.bytes), removals);
    }
  });
});
