import { requireContent, SnapshotRefused } from '@credit-lens/sdk/snapshot';
import type { PublishedAdapters } from '@credit-lens/sdk/snapshot/client';
import { acceptTable } from '../page/adapting/accept-table.ts';
import type { AdapterTable } from '../page/adapting/adapter.ts';
import { AdapterTableRefused } from '../page/adapting/table-values.ts';
import type { Device } from './device.ts';
import type { StorageArea } from './settings.ts';

/** Which adapters are in use, and why the last update of them was not taken. */
export interface AdapterReport {
  /** Version of the update in use; `null`: the adapters that came with the extension. */
  readonly version: number | null;
  /** Why what the server publishes now is not used; for people who run one. */
  readonly refused: string | null;
}

/** The adapters in use: those that came with the extension, or the last good update of the chosen server. */
export interface AdapterUpdates {
  table(): Promise<AdapterTable>;
  report(): Promise<AdapterReport>;
  /** Takes what the last update of the snapshot brought along. Asks nobody. Returns whether anything changed. */
  take(): Promise<boolean>;
  forget(): Promise<void>;
}

/** What updating adapters needs. */
export interface AdapterUpdatesParts {
  readonly device: Device;
  /** Where the last good update outlives the browser: the snapshot's own files go when its manifest names others. */
  readonly area: StorageArea;
  /** The adapters that came with the extension. */
  readonly packed: AdapterTable;
}

const KEY = 'adapters';

/** The last good update, with what was refused since. */
interface Kept {
  readonly server: string;
  /** `null`: none was taken yet. */
  readonly update: { readonly version: number; readonly sha256: string; readonly text: string } | null;
  readonly refused: string | null;
}

/** Follows the adapters that a server publishes. */
export function createAdapterUpdates({ device, area, packed }: AdapterUpdatesParts): AdapterUpdates {
  /** The table that was read last, and from which update. */
  let read: { readonly sha256: string; readonly table: AdapterTable } | null = null;

  /** What is kept for the chosen server; what another one published counts for nothing. */
  async function keptNow(): Promise<Kept> {
    const { server } = await device.open();
    const kept = (await area.get(KEY))[KEY] as Kept | undefined;
    return kept?.server === server ? kept : { server, update: null, refused: null };
  }

  async function tableOf(update: NonNullable<Kept['update']>): Promise<AdapterTable> {
    const { sha256, text } = update;
    if (read?.sha256 === sha256) return read.table;
    const bytes = new TextEncoder().encode(text);
    read = { sha256, table: await acceptTable(bytes, { bytes: bytes.length, sha256 }, packed) };
    return read.table;
  }

  async function keep(now: Kept, before: Kept): Promise<boolean> {
    if (JSON.stringify(now) !== JSON.stringify(before)) await area.set({ [KEY]: now });
    return now.update?.sha256 !== before.update?.sha256;
  }

  return {
    async table() {
      const { update } = await keptNow();
      if (update === null) return packed;
      // What was damaged on the disk is no update any more; the next one is taken again.
      return tableOf(update).catch(unlessRefused(packed));
    },
    async report() {
      const { update, refused } = await keptNow();
      return { version: update?.version ?? null, refused };
    },
    async take() {
      const before = await keptNow();
      const { client } = await device.open();
      const published = await client.adapters();
      // Not fetched: the last good one stays, however old the manifest.
      if (published === null) return false;
      if (published === 'none') return keep({ ...before, update: null, refused: null }, before);
      try {
        const update = await accepted(published, before.update?.version ?? 0, packed);
        return await keep({ ...before, update, refused: null }, before);
      } catch (error) {
        return keep({ ...before, refused: await unlessRefused('')(error).then(() => String(error)) }, before);
      }
    },
    async forget() {
      read = null;
      await area.remove(KEY);
    },
  };
}

/** @throws AdapterTableRefused or SnapshotRefused when it may not be used. */
async function accepted(
  { bytes, reference }: PublishedAdapters,
  atLeast: number,
  packed: AdapterTable,
): Promise<NonNullable<Kept['update']>> {
  const { version, sha256 } = reference;
  if (version < atLeast) {
    throw new AdapterTableRefused(
      `The table of adapters was refused: version ${version} is older than ${atLeast}, which is in use.`,
    );
  }
  await acceptTable(bytes, reference, packed);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  // It must be the same bytes again when it is read from the disk.
  await requireContent(new TextEncoder().encode(text), reference);
  return { version, sha256, text };
}

/** A refusal leads to `instead`; anything else is thrown on. */
function unlessRefused<Value>(instead: Value): (error: unknown) => Promise<Value> {
  return async (error) => {
    if (error instanceof AdapterTableRefused || error instanceof SnapshotRefused) return instead;
    throw error;
  };
}
