/** What a publisher needs: build snapshots and deltas, sign what names them. */
export { buildDelta } from '../delta/build-delta.ts';
export { DeltaBuilder, type DeltaBuilderOptions } from '../delta/delta-builder.ts';
export type { AddedRow, DeltaChanges, DeltaReport, NameChanges } from '../delta/delta-changes.ts';
export { detailsName, detailsPlace } from '../details/details-place.ts';
export { detailsSize, writeDetails } from '../details/write-details.ts';
export { canonicalJson } from '../trust/canonical-json.ts';
export { type DocumentContent, type DocumentPurpose, signDocument } from '../trust/signed-document.ts';
export { keyIdOf } from '../trust/signing-key.ts';
export { buildSnapshot, type ListedRow, type SnapshotSource } from './build-snapshot.ts';
export { KeyCollision } from './key-collision.ts';
export { SnapshotBuilder, type SnapshotBuilderOptions } from './snapshot-builder.ts';
export type { SnapshotReport } from './snapshot-report.ts';
