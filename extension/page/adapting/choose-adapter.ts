import type { Adapter, AdapterTable } from './adapter.ts';

/** The parts of an address that are needed; a `URL` and the page's `location` both have them. */
export type PageAddress = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** Characters of an address that are looked at. */
const LONGEST_ADDRESS = 2_000;

/** The first adapter for this address, or `null`. */
export function chooseAdapter(address: PageAddress, table: AdapterTable): Adapter | null {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const host = address.hostname.toLowerCase();
  const path = address.pathname.slice(0, LONGEST_ADDRESS);
  const query = (address.search + address.hash).slice(0, LONGEST_ADDRESS);
  return (
    table.adapters.find(
      ({ hosts, paths }) =>
        hosts.some((pattern) => isHost(host, pattern)) &&
        paths.some((pattern) => isPath({ host, path, query }, pattern)),
    ) ?? null
  );
}

/** Whether an adapter is switched off: by itself, with its site, with all, or for want of a saved page. */
export function isSwitchedOff({ id, site, isTried }: Adapter, { off }: AdapterTable): boolean {
  return !isTried || off.some((one) => one === id || one === `${site}/*` || one === '*/*');
}

/** Whether a pattern of hosts covers a host name. */
export function isHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/**
 * Whether a pattern covers an address: host, path and query each by its own part of the pattern, so that nothing in a
 * query can stand in for a path. A part that the pattern leaves out may be anything.
 */
function isPath(address: { host: string; path: string; query: string }, pattern: string): boolean {
  const slash = pattern.indexOf('/');
  const mark = pattern.search(/[?#]/);
  return (
    (slash === 0 || covers(pattern.slice(0, slash), address.host)) &&
    covers(pattern.slice(slash, mark === -1 ? undefined : mark), address.path) &&
    (mark === -1 || covers(pattern.slice(mark), address.query))
  );
}

/** Whether the pattern covers all of the text; each `*` takes as little as it can, which suffices. */
function covers(pattern: string, text: string): boolean {
  const [begin = '', ...rest] = pattern.split('*');
  if (!text.startsWith(begin)) return false;
  const last = rest.pop();
  if (last === undefined) return text === begin;
  let at = begin.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
