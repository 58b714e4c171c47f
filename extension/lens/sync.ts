import type { SyncReport as ClientReport, SyncProblem } from '@credit-lens/sdk/snapshot/client';
import type { Device } from './device.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import type { StorageArea } from './settings.ts';

/** How the last update of the snapshot went. */
export interface SyncReport {
  /** Milliseconds of the device's clock; `null`: none was tried yet. */
  readonly triedAt: number | null;
  readonly kind: ClientReport['kind'] | null;
  /** What went wrong, also by the way of an update that came through. The message is for people who run a server. */
  readonly problem: SyncProblem | null;
  /** After failures: before this time, RFC 3339, the server is asked only when a person wants it. */
  readonly nextTryAt: string | null;
}

/** Keeps the snapshot fresh. Never asked by a page: only by install, start-up, alarm and people. */
export interface SnapshotSync {
  report(): Promise<SyncReport>;
  /** Follows the publisher, with the same requests for everyone. Never rejects because of the server. */
  sync(force: boolean): Promise<SyncReport>;
  forget(): Promise<void>;
}

/** What updating needs. */
export interface SyncParts {
  readonly device: Device;
  /** Where the last report outlives the worker. */
  readonly area: StorageArea;
  readonly now: () => number;
  readonly onChange: () => Promise<void>;
}

const KEY = 'lastUpdate';
const NO_REPORT: SyncReport = { triedAt: null, kind: null, problem: null, nextTryAt: null };

/** Makes the updater. On failure the last good state stays, until it is too old to speak. */
export function createSnapshotSync({ device, area, now, onChange }: SyncParts): SnapshotSync {
  /** How fresh open pages were last told the snapshot is; `null`: not known, for the worker has slept since. */
  let told: Freshness | null = null;

  return {
    async report() {
      const { server } = await device.open();
      const kept = (await area.get(KEY))[KEY] as { server: string; report: SyncReport } | undefined;
      return kept?.server === server ? kept.report : NO_REPORT;
    },
    async sync(force) {
      const { follower: client, server } = await device.open();
      const { kind, problem, nextTryAt } = await client.sync({ force });
      // Lists have their names from here, and a card its one request.
      const missing = client.state === null ? null : await client.prepare();
      const report: SyncReport = { triedAt: now(), kind, problem: problem ?? missing, nextTryAt };
      await area.set({ [KEY]: { server, report } });
      const freshness = freshnessOf(client.state);
      // The names of the lists came after the state. One that nobody renews grows old while the worker sleeps.
      if (kind === 'updated' || freshness !== told) {
        told = freshness;
        await onChange();
      }
      return report;
    },
    forget: () => area.remove(KEY),
  };
}
