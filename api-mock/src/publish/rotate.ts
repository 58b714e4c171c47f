import type { SigningKey } from '@credit-lens/sdk/snapshot';
import { utcInstant } from '../register/calendar.ts';
import { newKey, OVERLAP, readKeyRing, until, writeKeyRing } from './key-ring.ts';
import { stateFileOf } from './publish.ts';
import { publishKeys } from './publish-keys.ts';
import { requireOwnFolder } from './require-own-folder.ts';
import { type StepListener, TreeFolder } from './tree-folder.ts';
import { withLock } from './with-lock.ts';

/** Which key is replaced, and where it has been published. */
export interface RotateOptions {
  readonly out: string;
  readonly key: string;
  readonly state?: string;
  readonly now?: Date;
  readonly onStep?: StepListener;
}

/**
 * Adds a new key that signs from now on, beside those there are, which sign for 30 days more. The list of keys is
 * signed by both, so every client that looks once in these days goes along.
 *
 * @returns the keys that clients trust from now on.
 * @throws Error when there is no key to replace, or the folder is not the publisher's own.
 */
export async function rotate(options: RotateOptions): Promise<readonly SigningKey[]> {
  const { out, key: file, now = new Date(), onStep } = options;
  const ring = await readKeyRing(file);
  if (ring === null)
    throw new Error(
      `${file} is not there, so there is no key to replace: publish first, or name its file by --key`,
    );
  await requireOwnFolder(
    out,
    ring.map(({ signing }) => signing.keyId),
  );
  return withLock(`${options.state ?? stateFileOf(out)}.lock`, async () => {
    const end = utcInstant(new Date(now.getTime() + OVERLAP));
    const current = ring.filter(({ signing }) => Date.parse(signing.validUntil) >= now.getTime());
    const leaving = current.map((key) => (key.signing.validUntil > end ? until(key, end) : key));
    const next = [...leaving, await newKey(now)];
    onStep?.(`write ${file}`);
    await writeKeyRing(file, next);
    await publishKeys(new TreeFolder(out, onStep), next, now);
    return next.map(({ signing }) => signing);
  });
}
