import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Hex digits of an address's hash that name its folder. */
const DIGITS = 16;

/**
 * The folder in which the snapshot of a server is kept: below `CREDIT_LENS_CACHE`, or the user's cache folder as the system
 * has it (`XDG_CACHE_HOME`, `LOCALAPPDATA`, `~/Library/Caches`, `~/.cache`).
 */
export function cacheFolder(
  address: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  const { CREDIT_LENS_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  const ofSystem =
    platform === 'win32'
      ? (local ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : xdg || join(home, '.cache');
  const digits = createHash('sha256').update(address).digest('hex').slice(0, DIGITS);
  return join(own || join(ofSystem, 'credit-lens'), `snapshot-${digits}`);
}
