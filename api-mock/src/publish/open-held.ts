import {
  contentHash,
  openSnapshot,
  readDelta,
  requireContent,
  SnapshotRefused,
  SnapshotState,
  type SnapshotTrack,
} from '@credit-lens/sdk/snapshot';
import type { TreeFolder } from './tree-folder.ts';
import { chainOf } from './way-out.ts';

/** The state that clients have, or null when a file of it is not as it was published. */
export async function openHeld(folder: TreeFolder, track: SnapshotTrack): Promise<SnapshotState | null> {
  try {
    const bytes = await folder.read(track.snapshot.path);
    await requireContent(bytes, track.snapshot);
    let held = SnapshotState.of(openSnapshot(bytes));
    for (const reference of chainOf(track)) {
      const delta = await folder.read(reference.path);
      await requireContent(delta, reference);
      held = held.after(readDelta(delta), await contentHash(delta));
    }
    return held;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing || error instanceof SnapshotRefused) return null;
    throw error;
  }
}
