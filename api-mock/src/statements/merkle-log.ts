import { createHash } from 'node:crypto';

/** The hash of a complete subtree: `level` 0 are the leaves, and `place` counts from the left. */
export type NodeAt = (level: number, place: number) => Uint8Array;

/** A complete subtree that is to be kept. */
export interface KeptNode {
  readonly level: number;
  readonly place: number;
  readonly hash: Uint8Array;
}

/** Sets leaves and inner nodes apart (RFC 9162, section 2.1.1). */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The leaf hash of an entry. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return createHash('sha256').update(LEAF).update(entry).digest();
}

/** The nodes that become complete with the leaf at `index`, the leaf first. Those before are kept already. */
export function nodesOfLeaf(index: number, leaf: Uint8Array, nodeAt: NodeAt): KeptNode[] {
  const nodes: KeptNode[] = [{ level: 0, place: index, hash: leaf }];
  let hash = leaf;
  let place = index;
  for (let level = 0; place % 2 === 1; level++) {
    hash = parent(nodeAt(level, place - 1), hash);
    place = (place - 1) / 2;
    nodes.push({ level: level + 1, place, hash });
  }
  return nodes;
}

/** The root over the first `size` leaves; that of an empty log is the hash of nothing. */
export function rootOf(size: number, nodeAt: NodeAt): Uint8Array {
  return size === 0 ? createHash('sha256').digest() : treeHash(0, size, nodeAt);
}

/** The path from a leaf to the root over `size` leaves (RFC 9162, section 2.1.3.1). */
export function inclusionPath(index: number, size: number, nodeAt: NodeAt): Uint8Array[] {
  const path = (start: number, end: number): Uint8Array[] => {
    if (end - start === 1) return [];
    const split = start + splitOf(end - start);
    return index < split
      ? [...path(start, split), treeHash(split, end, nodeAt)]
      : [...path(split, end), treeHash(start, split, nodeAt)];
  };
  return path(0, size);
}

/** That the first leaves are the beginning of the second ones (RFC 9162, section 2.1.4.1). */
export function consistencyPath(first: number, second: number, nodeAt: NodeAt): Uint8Array[] {
  const path = (start: number, end: number, whole: boolean): Uint8Array[] => {
    if (first === end) return whole ? [] : [treeHash(start, end, nodeAt)];
    const split = start + splitOf(end - start);
    return first <= split
      ? [...path(start, split, whole), treeHash(split, end, nodeAt)]
      : [...path(split, end, false), treeHash(start, split, nodeAt)];
  };
  return first === 0 || first === second ? [] : path(0, second, true);
}

/** The hash over the leaves from `start` up to `end`; complete subtrees are looked up. */
function treeHash(start: number, end: number, nodeAt: NodeAt): Uint8Array {
  const width = end - start;
  const level = Math.log2(width);
  if (Number.isInteger(level) && start % width === 0) return nodeAt(level, start / width);
  const split = start + splitOf(width);
  return parent(treeHash(start, split, nodeAt), treeHash(split, end, nodeAt));
}

/** The largest power of two below a width. */
function splitOf(width: number): number {
  return 2 ** (Math.ceil(Math.log2(width)) - 1);
}

function parent(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}
