import { contentHash, type FileReference, toHex } from '@credit-lens/sdk/snapshot';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { coverageOf } from '../server/coverage-of.ts';
import type { Store } from '../store/store.ts';
import type { PublisherState } from './publisher-state.ts';
import { timelessFingerprint } from './timeless-fingerprint.ts';
import type { TreeFolder } from './tree-folder.ts';

/**
 * Writes lists and coverage as `GET /v1/reference/lists` and `GET /v1/coverage` serve them. The file of the last
 * publish stays while nothing but its times would change.
 */
export async function buildCatalogue(
  store: Store,
  folder: TreeFolder,
  before: PublisherState | null,
  now: Date,
): Promise<PublisherState['catalogue']> {
  const content = { lists: referenceCatalogue.lists, coverage: (await coverageOf(store, now)).coverage };
  const fingerprint = timelessFingerprint(content);
  const kept = before?.catalogue;
  if (kept?.fingerprint === fingerprint && (await folder.size(kept.reference.path)) === kept.reference.bytes)
    return kept;
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const sha256 = toHex(await contentHash(bytes));
  const reference: FileReference = { path: `catalogue/${sha256}.json`, bytes: bytes.length, sha256 };
  await folder.writeOnce(reference.path, bytes);
  return { reference, fingerprint };
}
