import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { createSnapshotClient, memory, type SnapshotStorage } from '@credit-lens/sdk/snapshot/client';
import type { DeviceParts } from './device.ts';
import type { StorageArea } from './settings.ts';

/** A server of invented companies that has published its files, and a device that follows it. */
export interface Published {
  readonly server: RunningServer;
  /** `METHOD path` of every request of the device, in order. */
  readonly requests: string[];
  /** Makes snapshot clients as the worker does, with storages that outlive them. */
  readonly create: DeviceParts['create'];
  /** Deletes those storages. */
  readonly deleteDatabases: () => Promise<void>;
  /** Milliseconds that the device's clock is ahead. */
  ahead: number;
  /** What stands in for the answer to a path; null: the answer itself. */
  fault: ((path: string, response: Response) => Response | Promise<Response>) | null;
  close(): Promise<void>;
}

/** Starts the server of a test file. */
export async function publishRegister(): Promise<Published> {
  const server = await startServer({ port: 0, size: 500 });
  const storages = new Map<string, SnapshotStorage>();
  const published: Published = {
    server,
    requests: [],
    ahead: 0,
    fault: null,
    create(address, onChange) {
      const storage = storages.get(address) ?? memory();
      storages.set(address, storage);
      const client = createSnapshotClient({
        baseUrl: `${address}/static`,
        trust: 'firstUse',
        storage,
        names: true,
        clientVersion: '0.1.0',
        onChange,
        now: () => Date.now() + published.ahead,
        fetch: async (input, init) => {
          const { pathname, search } = new URL(String(input));
          published.requests.push(`${init?.method ?? 'GET'} ${pathname}${search}`);
          const response = await fetch(input, init);
          return published.fault === null ? response : published.fault(pathname, response);
        },
      });
      return { client, storage };
    },
    async deleteDatabases() {
      storages.clear();
    },
    close: () => server.close(),
  };
  return published;
}

/** The code and the registered name of a member of the cast. */
export function member(role: string): { readonly code: string; readonly name: string } {
  const found = cast().find((one) => one.role === role);
  if (!found?.code) throw new Error(`The cast has no "${role}" with a code.`);
  return { code: found.code, name: found.name };
}

/** A part of `browser.storage`, in memory. */
export function memoryArea(held: Record<string, unknown> = {}): StorageArea {
  return {
    get: async (key) => ({ [key]: held[key] }),
    set: async (items) => void Object.assign(held, structuredClone(items)),
    remove: async (key) => void delete held[key],
  };
}
