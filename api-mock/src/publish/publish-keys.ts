import { utcInstant } from '../register/calendar.ts';
import type { RingKey } from './key-ring.ts';
import { nextSequence, readPublished } from './read-published.ts';
import { signWithRing } from './sign-with-ring.ts';
import type { TreeFolder } from './tree-folder.ts';

/** Clients refuse a list of keys older than seven days; a day leaves them the other six. */
const RENEWED_AFTER = 86_400_000;

/**
 * Writes the list of keys when it names other keys than the ring or is a day old. Keys whose term has ended stand in
 * it no more. Returns its bytes.
 */
export async function publishKeys(folder: TreeFolder, ring: readonly RingKey[], now: Date): Promise<number> {
  const keys = ring
    .map(({ signing }) => signing)
    .filter((key) => Date.parse(key.validUntil) >= now.getTime());
  const before = await readPublished(folder.root, 'keys.json');
  if (before !== null && JSON.stringify(sorted(before.content['keys'])) === JSON.stringify(sorted(keys))) {
    const age = now.getTime() - Date.parse(before.asOf);
    if (age >= 0 && age < RENEWED_AFTER) return folder.size('keys.json');
  }
  const content = {
    sequence: nextSequence([before?.sequence], now),
    asOf: utcInstant(now),
    keys: keys.map((key) => ({ ...key })),
  };
  const bytes = new TextEncoder().encode(await signWithRing('keys', content, ring, now));
  await folder.write('keys.json', bytes);
  return bytes.length;
}

/** Members in one order, for comparison: a signed text sorts them by name. */
function sorted(keys: unknown): unknown {
  if (!Array.isArray(keys)) return null;
  return keys.map((key: object) => Object.entries(key).sort(([one], [other]) => (one < other ? -1 : 1)));
}
