import { requireContent } from '../trust/content-hash.ts';
import { verifyDocument } from '../trust/signed-document.ts';
import type { HeldState } from './held-state.ts';

/**
 * Makes sure that a state which was opened from this device is still what was fetched: the signature of its manifest, the
 * hashes of its snapshots and deltas, and every list in the deltas.
 *
 * @throws SnapshotRefused
 */
export async function requireGenuine({ document, signer, codes, names }: HeldState): Promise<void> {
  for (const { snapshot, deltas, answers } of [codes, ...(names === null ? [] : [names])]) {
    await requireContent(snapshot.bytes, { bytes: 0, sha256: snapshot.sha256 });
    for (const { bytes, sha256 } of deltas) await requireContent(bytes, { bytes: 0, sha256 });
    answers.settle();
  }
  await verifyDocument('manifest', document, [signer]);
}
