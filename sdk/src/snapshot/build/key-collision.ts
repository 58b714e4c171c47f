/**
 * Two different codes, or names, have the same key under this seed: no table can tell them apart. Happens about once
 * in 50,000 builds at national scale; another key seed removes it.
 *
 * @example
 * import { KeyCollision, SnapshotBuilder } from '@credit-lens/sdk/snapshot/build';
 *
 * function build(keySeed: number): Uint8Array {
 *   const builder = new SnapshotBuilder({ state: new Uint8Array(32), holds: 'codes', keySeed });
 *   try {
 *     builder.list('91330106FAKE000133', ['B02'], false);
 *     builder.register('91330106FAKE000133');
 *     return builder.finish().bytes;
 *   } catch (error) {
 *     if (error instanceof KeyCollision) return build(keySeed + 1);
 *     throw error;
 *   }
 * }
 * console.log(build(0).length > 0); // → true
 */
export class KeyCollision extends Error {
  override readonly name = 'KeyCollision';
}
