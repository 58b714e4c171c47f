/** The part of the package `bloomfilter`, which has no types of its own, that the bench uses. */
declare module 'bloomfilter' {
  export class BloomFilter {
    static withTargetError(items: number, error: number): BloomFilter;
    readonly buckets: Uint32Array;
    add(text: string): void;
    test(text: string): boolean;
  }
}
