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
  const [current, sync, { client, storage }] = await Promise.all([
    settings.read(),
    updates.report(),
    device.open(),
  ]);
  const { state } = client;
  return {
    settings: current,
    sync,
    snapshot: state && {
      asOf: state.asOf,
      confirmedAt: state.confirmedAt,
      freshness: freshnessOf(state),
      companies: state.coverage.listed,
      bytes: state.bytes,
      anonymitySet: state.anonymitySet,
    },
    storage: storage.state,
  };
}
