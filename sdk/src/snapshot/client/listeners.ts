import { reportFault } from './report-fault.ts';
import type { SnapshotChange, SnapshotListener } from './snapshot-client.ts';

/** Who hears of changes. A listener that throws keeps nothing from the others. */
export function createListeners(first: SnapshotListener | undefined) {
  const listeners = new Set<SnapshotListener>(first === undefined ? [] : [first]);
  return {
    add(listener: SnapshotListener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(change: SnapshotChange): void {
      for (const listener of listeners) {
        try {
          listener(change);
        } catch (error) {
          reportFault(error);
        }
      }
    },
    clear: () => listeners.clear(),
  };
}
