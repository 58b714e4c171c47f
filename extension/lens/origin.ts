/** The origin of a web address such as `https://mall.jd.com/shop`, or `null` for anything but http and https. */
export function readOrigin(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const url = URL.parse(address.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.origin : null;
}

/**
 * The match pattern of an origin, for permissions and script registration.
 *
 * @param withPort Chromium takes ports in match patterns, Firefox refuses them: there every port of a host matches
 */
export function matchPatternOf(origin: string, withPort: boolean): string {
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${withPort ? host : hostname}/*`;
}
