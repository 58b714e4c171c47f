/** The origin of a web address such as `https://mall.jd.com/shop`, or `null` for anything but http and https. */
export function readOrigin(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const url = URL.parse(address.trim());
  return url !== null && /^https?:$/.test(url.protocol) && isHost(url.hostname) ? url.origin : null;
}

/** The origin of an address as a person types it, `https` where no scheme is given, or `null`. */
export function readTypedOrigin(text: string): string | null {
  const address = text.trim();
  const hasNoScheme = /^[^\s:/?#]+(:\d+)?([/?#]\S*)?$/.test(address);
  return readOrigin(hasNoScheme ? `https://${address}` : address);
}

/** A name of the public web has a dot; besides it there is the device itself and addresses of IP. */
function isHost(name: string): boolean {
  return !name.includes('%') && (name === 'localhost' || name.startsWith('[') || /[^.]\.[^.]/.test(name));
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
