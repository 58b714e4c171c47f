import type { Adapter, AdapterTable } from './adapter.ts';

/** The parts of an address that are needed; a `URL` and the page's `location` both have them. */
export type PageAddress = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** Characters of an address that are looked at. */
const LONGEST_ADDRESS = 2_000;

/** The first adapter for this address, or `null`. */
export function chooseAdapter(address: PageAddress, table: AdapterTable): Adapter | null {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const host = address.hostname.toLowerCase();
  const path = (address.pathname + address.search + address.hash).slice(0, LONGEST_ADDRESS);
  return (
    table.adapters.find(
      ({ hosts, paths }) =>
        hosts.some((pattern) => isHost(host, pattern)) &&
        paths.some((pattern) => isPath(pattern.startsWith('/') ? path : host + path, pattern)),
    ) ?? null
  );
}

/** Whether an adapter is switched off: by itself, with its site, with all, or for want of a saved page. */
export function isSwitchedOff({ id, site, isTried }: Adapter, { off }: AdapterTable): boolean {
  return !isTried || off.some((one) => one === id || one === `${site}/*` || one === '*/*');
}

function isHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Whether the pattern covers the whole path; each `*` takes as little as it can, which suffices. */
function isPath(path: string, pattern: string): boolean {
  const [begin = '', ...rest] = pattern.split('*');
  if (!path.startsWith(begin)) return false;
  const last = rest.pop();
  if (last === undefined) return path === begin;
  let at = begin.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
