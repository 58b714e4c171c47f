import type { Device } from './device.ts';
import { freshnessOf } from './freshness.ts';
import type { LensState } from './messages.ts';
import type { SettingsStore } from './settings.ts';
import type { SnapshotSync } from './sync.ts';

/** Reads what popup and options show about the extension itself. */
export async function readLensState({
  settings,
  device,
  updates,
}: {
  readonly settings: SettingsStore;
  readonly device: Device;
  readonly updates: SnapshotSync;
}): Promise<LensState> {
  const [current, locked, sync, snapshot] = await Promise.all([
    settings.read(),
    settings.locked(),
    updates.report(),
    device.open(),
  ]);
  const { client, follower, storage } = snapshot;
  const { state } = client;
  const lists = await device.lists(snapshot);
  return {
    settings: current,
    locked,
    lists: [...lists.values()],
    sync,
    snapshot: state && {
      asOf: state.asOf,
      confirmedAt: state.confirmedAt,
      freshness: freshnessOf(state),
      companies: state.coverage.listed,
      bytes: state.bytes,
      anonymitySet: state.anonymitySet,
      isSeed: client !== follower,
    },
    storage: storage.state,
  };
}
