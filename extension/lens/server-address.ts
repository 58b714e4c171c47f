/** Where the API of `npm start` listens. */
export const DEFAULT_SERVER_ADDRESS = 'http://127.0.0.1:8787';

/**
 * Reads the address of a server as a person types it. Plain `http` is taken only on the device itself: elsewhere
 * anybody on the way could read which companies are asked about.
 *
 * @returns the address without a closing slash, or `null` when it cannot be used
 */
export function readServerAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return null;
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
