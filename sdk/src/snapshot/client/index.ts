/** Answers on the device from what a publisher serves: fetches, verifies, keeps and updates it. */
export { type ClientNetwork, clientNetwork } from './client-network.ts';
export { createDeviceClient } from './create-device-client.ts';
export { createSnapshotClient } from './create-snapshot-client.ts';
export type { DeviceAnswer } from './device-answer.ts';
export {
  type LiveLookup,
  lookupPrivately,
  type PrivateAnswer,
  type PrivateLookupOptions,
} from './look-up-privately.ts';
export type { PublishedAdapters, PublishedCatalogue } from './named-files.ts';
export type {
  ClientState,
  DetailsAnswer,
  DetailsOptions,
  NameHint,
  SnapshotChange,
  SnapshotClient,
  SnapshotClientOptions,
  SnapshotListener,
  SyncOptions,
  SyncReport,
} from './snapshot-client.ts';
export { indexedDb } from './storage/indexed-db.ts';
export { memory } from './storage/memory.ts';
export { opfs } from './storage/opfs.ts';
export type { SnapshotStorage, StoredFiles } from './storage/snapshot-storage.ts';
export type { SyncProblem } from './sync-problem.ts';
export type { PublisherTrust } from './trust-record.ts';
