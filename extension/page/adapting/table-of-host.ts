import type { AdapterTable } from './adapter.ts';
import { isHost, isSwitchedOff } from './choose-adapter.ts';

/**
 * What a page of this host needs of the table: its own site's adapters, or none where all of them are switched off. The
 * adapters of other sites stay with the worker.
 */
export function tableOfHost(hostname: string, table: AdapterTable): AdapterTable {
  const host = hostname.toLowerCase();
  const own = table.adapters.filter(({ hosts }) => hosts.some((pattern) => isHost(host, pattern)));
  // One that is off still stands before those behind it, so that its address is not read by another.
  const adapters = own.some((adapter) => !isSwitchedOff(adapter, table)) ? own : [];
  return { adapters, off: adapters.length === 0 ? [] : table.off };
}
