import { BloomFilter as PlainBloomFilter } from 'bloom-filters';
import { BloomFilter as FastBloomFilter } from 'bloomfilter';
import { sortedPrefixes } from './sorted-prefixes.ts';

/** Something else that can tell listed codes from others, measured in the same run. */
export interface Peer {
  /** Ends the names of its figures, such as `Set` in `lookupsPerSecondSet`. */
  readonly name: string;
  /** Builds it from the listed codes. */
  build(listed: readonly string[]): {
    has(code: string): boolean;
    /** Size as it would travel, in bytes; null when it has no such form. */
    readonly bytes: number | null;
  };
}

/** Share of foreign codes that a Bloom filter may take for listed: as many as a snapshot with k = 8. */
const ERROR_RATE = 2 ** -9;

/** A plain set of strings: nothing is faster to write. */
const setOfStrings: Peer = {
  name: 'Set',
  build(listed) {
    const set = new Set(listed);
    return { has: (code) => set.has(code), bytes: null };
  },
};

/** The package `bloom-filters`. */
const bloomFilters: Peer = {
  name: 'BloomFilters',
  build(listed) {
    const filter = PlainBloomFilter.from(listed, ERROR_RATE);
    return { has: (code) => filter.has(code), bytes: filter.size / 8 };
  },
};

/** The package `bloomfilter`. */
const bloomfilter: Peer = {
  name: 'Bloomfilter',
  build(listed) {
    const filter = FastBloomFilter.withTargetError(listed.length, ERROR_RATE);
    for (const code of listed) filter.add(code);
    return { has: (code) => filter.test(code), bytes: filter.buckets.byteLength };
  },
};

/** Everything that the snapshot is measured against. */
export const PEERS: readonly Peer[] = [setOfStrings, bloomFilters, bloomfilter, sortedPrefixes];
