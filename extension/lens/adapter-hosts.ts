import { isHost } from '../page/adapting/choose-adapter.ts';
import type { StorageArea } from './settings.ts';

const KEY = 'adapterHosts';

/** The hosts for which the adapters of a server speak. */
interface AdapterHosts {
  readonly server: string;
  /** Patterns, such as `*.shop.example`. */
  readonly hosts: readonly string[];
}

async function kept(session: StorageArea): Promise<AdapterHosts | undefined> {
  return (await session.get(KEY))[KEY] as AdapterHosts | undefined;
}

/**
 * Whether the site of an address may have an adapter; it may while nobody has said. Asked for every page before the adapters
 * themselves are opened, for few sites have one.
 */
export async function mayHaveAdapter(
  session: StorageArea,
  server: string,
  address: string,
): Promise<boolean> {
  const known = await kept(session);
  const host = URL.parse(address)?.hostname.toLowerCase();
  return (
    known?.server !== server || host === undefined || known.hosts.some((pattern) => isHost(host, pattern))
  );
}

/** Says for the life of the browser which hosts have adapters; `null`: another table may be in use now. */
export async function keepAdapterHosts(session: StorageArea, now: AdapterHosts | null): Promise<void> {
  if (now === null) await session.remove(KEY);
  else if (JSON.stringify(await kept(session)) !== JSON.stringify(now)) await session.set({ [KEY]: now });
}
