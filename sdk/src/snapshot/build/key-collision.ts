/**
 * Two different codes, or names, have the same key under this seed: no table can tell them apart. Happens about once
 * in 50,000 builds at national scale; another key seed removes it.
 */
export class KeyCollision extends Error {
  override readonly name = 'KeyCollision';
}
