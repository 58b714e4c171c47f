import { fingerprint } from '../../../sdk/src/snapshot/delta/fingerprint.ts';
import { FingerprintList, writeFingerprints } from '../../../sdk/src/snapshot/delta/fingerprint-list.ts';
import { codeKey } from '../../../sdk/src/snapshot/key/code-key.ts';
import type { Peer } from './peers.ts';

/** Bits of a hash prefix: the wrong answers of 3 M entries are then 1 in 370,000. */
const WIDTH = 40;

/** Sorted hash prefixes with binary search, Rice-coded for the way: what safe-browsing lists do. */
export const sortedPrefixes: Peer = {
  name: 'SortedPrefixes',
  build(listed) {
    const key = new Int32Array(2);
    const prefix = (code: string): number => {
      codeKey(code, 0, key);
      return fingerprint(key[0] as number, key[1] as number, WIDTH);
    };
    const list = new FingerprintList(WIDTH, Float64Array.from(listed, prefix).sort());
    return {
      has(code) {
        codeKey(code, 0, key);
        return list.find(key[0] as number, key[1] as number) >= 0;
      },
      bytes: writeFingerprints(list).length,
    };
  },
};
