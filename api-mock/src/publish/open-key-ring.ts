import { newKey, type RingKey, readKeyRing, writeKeyRing } from './key-ring.ts';
import { requireOutside } from './require-outside.ts';
import { requireOwnFolder } from './require-own-folder.ts';

/**
 * The keys to publish a tree with; a first one is made where there is none, but not before the folder is known to be
 * free for it.
 *
 * @throws Error when the key would be published, or the folder may not be published into with it.
 */
export async function openKeyRing(file: string, out: string, now: Date): Promise<readonly RingKey[]> {
  requireOutside(out, file, '--key');
  const known = await readKeyRing(file);
  await requireOwnFolder(out, known?.map(({ signing }) => signing.keyId) ?? []);
  if (known !== null) return known;
  const ring = [await newKey(now)];
  await writeKeyRing(file, ring);
  return ring;
}
