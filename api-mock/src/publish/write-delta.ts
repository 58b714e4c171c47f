import { contentHash, type DeltaReference, toHex } from '@credit-lens/sdk/snapshot';
import type { DeltaBuilder } from '@credit-lens/sdk/snapshot/build';
import type { TreeFolder } from './tree-folder.ts';

/**
 * Writes a delta under its hash.
 *
 * @param from the state that it applies to, hex.
 * @throws KeyCollision as `DeltaBuilder.finish`.
 */
export async function writeDelta(
  folder: TreeFolder,
  from: string,
  builder: DeltaBuilder,
): Promise<DeltaReference> {
  const { bytes, report } = builder.finish();
  const sha256 = toHex(await contentHash(bytes));
  const path = `deltas/${sha256}.delta`;
  await folder.writeOnce(path, bytes);
  const removals = bytes.subarray(0, report.removalBytes);
  return {
    path,
    bytes: bytes.length,
    sha256,
    from,
    removals: { bytes: removals.length, sha256: toHex(await contentHash(removals)) },
  };
}
