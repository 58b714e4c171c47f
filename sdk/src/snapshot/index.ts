/** Answers on the device: open a snapshot, follow its deltas, decide what to trust. */
export type { ListCombination } from './container/list-combination.ts';
export type { SnapshotDescription } from './container/snapshot-description.ts';
export type { CreditAnswers } from './credit-answers.ts';
export type { Delta, DeltaRemovals } from './delta/delta.ts';
export { planUpdate, type UpdatePlan } from './delta/plan-update.ts';
export { readDelta, readRemovals } from './delta/read-delta.ts';
export { SnapshotState } from './delta/snapshot-state.ts';
export type { DetailsFile } from './details/details-file.ts';
export { DetailsIndex } from './details/details-index.ts';
export { detailsPath } from './details/details-place.ts';
export type { DetailsReference } from './details/details-reference.ts';
export { readDetails } from './details/read-details.ts';
export { type OpeningCheck, openSnapshot } from './open-snapshot.ts';
export type { Snapshot } from './snapshot.ts';
export { type RefusalReason, SnapshotRefused } from './snapshot-refused.ts';
export { acceptKeys } from './trust/accept-keys.ts';
export { type AcceptedManifest, type AcceptedMark, acceptManifest } from './trust/accept-manifest.ts';
export { type AdaptersReference, LARGEST_ADAPTERS } from './trust/adapters-reference.ts';
export { contentHash, type FileReference, requireContent, toHex } from './trust/content-hash.ts';
export { type Freshness, freshness } from './trust/freshness.ts';
export type {
  DeltaReference,
  SnapshotManifest,
  SnapshotReference,
  SnapshotTrack,
} from './trust/manifest.ts';
export type { SigningKey } from './trust/signing-key.ts';
