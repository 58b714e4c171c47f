import { createHash } from 'node:crypto';
import { checkConsistency, checkInclusion } from '@credit-lens/sdk/statement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyPath, inclusionPath, leafHash, type NodeAt, nodesOfLeaf, rootOf } from './merkle-log.ts';

const sha256 = (...parts: Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The tree as RFC 9162, section 2.1.1, defines it, all of it anew each time. */
function naiveRoot(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return sha256();
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return sha256(Uint8Array.of(0), only);
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  return sha256(Uint8Array.of(1), naiveRoot(entries.slice(0, split)), naiveRoot(entries.slice(split)));
}

function logOf(entries: readonly Uint8Array[]): NodeAt {
  const kept = new Map<string, Uint8Array>();
  const nodeAt: NodeAt = (level, place) => {
    const hash = kept.get(`${level}/${place}`);
    if (hash === undefined)
      throw new Error(`node ${place} at level ${level} was asked for and is not complete`);
    return hash;
  };
  for (const [index, entry] of entries.entries())
    for (const { level, place, hash } of nodesOfLeaf(index, leafHash(entry), nodeAt))
      kept.set(`${level}/${place}`, hash);
  return nodeAt;
}

/** The seven-leaf tree and the eight entries that implementations of RFC 6962 share (certificate-transparency, 2013). */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => new Uint8Array(Buffer.from(text, 'hex')));
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const size = fc.integer({ min: 1, max: 70 });
const entriesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => Uint8Array.of(at, 7));

describe('the log', () => {
  test('has the roots that implementations of RFC 6962 share', () => {
    const nodeAt = logOf(ENTRIES);
    expect(ROOTS.map((_, at) => hex(rootOf(at + 1, nodeAt)))).toEqual(ROOTS);
    expect(hex(rootOf(0, nodeAt))).toBe(hex(sha256()));
  });

  test('has at every size the root of a tree that is built anew', () => {
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const entries = entriesOf(large);
        expect(hex(rootOf(small, logOf(entries)))).toBe(hex(naiveRoot(entries.slice(0, small))));
      }),
    );
  });

  test('proves each leaf at each size, and no leaf elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.nat(), fc.nat(), async (count, seed, wrong) => {
        const entries = entriesOf(count);
        const nodeAt = logOf(entries);
        const index = seed % count;
        const proof = {
          leafHash: hex(leafHash(entries[index] ?? Uint8Array.of())),
          index,
          size: count,
          path: inclusionPath(index, count, nodeAt).map(hex),
          rootHash: hex(rootOf(count, nodeAt)),
        };
        expect(await checkInclusion(proof)).toBe(true);
        const elsewhere = wrong % count;
        expect(await checkInclusion({ ...proof, index: elsewhere })).toBe(elsewhere === index);
        expect(await checkInclusion({ ...proof, leafHash: proof.rootHash })).toBe(count === 1);
        expect(await checkInclusion({ ...proof, path: [...proof.path, proof.rootHash] })).toBe(false);
        if (count > 1) expect(await checkInclusion({ ...proof, path: proof.path.slice(1) })).toBe(false);
      }),
    );
  });

  test('proves that it was only appended to, and cannot prove it of another past', async () => {
    await fc.assert(
      fc.asyncProperty(size, size, fc.nat(), async (one, other, changed) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const entries = entriesOf(second);
        const nodeAt = logOf(entries);
        const path = consistencyPath(first, second, nodeAt).map(hex);
        const then = { size: first, rootHash: hex(rootOf(first, nodeAt)) };
        const now = { size: second, rootHash: hex(rootOf(second, nodeAt)) };
        expect(await checkConsistency(then, now, path)).toBe(true);
        const past = entries.slice(0, first);
        past[changed % first] = Uint8Array.of(1, 2, 3);
        const another = { size: first, rootHash: hex(naiveRoot(past)) };
        expect(await checkConsistency(another, now, path)).toBe(false);
        if (first < second) expect(await checkConsistency(now, then, path)).toBe(false);
        expect(await checkConsistency(then, now, [...path, then.rootHash])).toBe(false);
      }),
    );
  });
});
