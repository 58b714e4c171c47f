import { utcInstant } from '../register/calendar.ts';
import type { TreeFolder } from './tree-folder.ts';

/** How long a client may still follow a manifest: as long as its flags hold, for a card is opened from a flag. */
const KEPT_AFTER_RETIRED = 7 * 24 * 3_600_000;

/**
 * Since when each path that no manifest names any more has not been named: what was named by the last manifest and is
 * not by the new one, from now on. A path that is named again is struck off.
 */
export async function retire(
  folder: TreeFolder,
  named: ReadonlySet<string>,
  before: Readonly<Record<string, string>>,
  now: Date,
): Promise<Record<string, string>> {
  const unnamed = (await folder.retirable()).filter((path) => !named.has(path));
  return Object.fromEntries(unnamed.map((path) => [path, before[path] ?? utcInstant(now)]));
}

/** Removes what has not been named for seven days. Returns how many paths. */
export async function removeRetired(
  folder: TreeFolder,
  retired: Readonly<Record<string, string>>,
  now: Date,
): Promise<number> {
  const due = Object.entries(retired).filter(
    ([, since]) => now.getTime() - Date.parse(since) >= KEPT_AFTER_RETIRED,
  );
  for (const [path] of due) await folder.remove(path);
  return due.length;
}
