import { dirname, join } from 'node:path';
import type { SigningKey } from '@credit-lens/sdk/snapshot';
import { expect, test } from 'vitest';
import { readKeyRing, writeKeyRing } from './key-ring.ts';
import { publish } from './publish.ts';
import { rotate } from './rotate.ts';
import { followTree } from './testing/follow-tree.ts';
import { hours, type Publishing, publishing } from './testing/publishing.ts';
import { inventedRows, registerOf } from './testing/register-of.ts';

const store = registerOf(inventedRows(60));
const DAYS = 24;

/** A tree whose key lies in a file, published once. */
async function published() {
  const site = await publishing();
  const key = join(dirname(site.out), 'signing-key.pem');
  await writeKeyRing(key, site.ring);
  await publish({ store, out: site.out, ring: site.ring, now: hours(0) });
  const root = site.ring.map(({ signing }) => signing);
  return { site, key, root };
}

async function publishAt(site: Publishing, key: string, at: number) {
  return publish({ store, out: site.out, ring: (await readKeyRing(key)) ?? [], now: hours(at) });
}

const ids = (keys: readonly SigningKey[]) => keys.map(({ keyId }) => keyId);

test('a client that looks once in the 30 days goes along with a new key', async () => {
  const { site, key, root } = await published();
  const trust = await rotate({ out: site.out, key, now: hours(1) });
  expect(ids(trust)).toEqual([...ids(root), expect.stringMatching(/^[0-9a-f]{16}$/)]);
  // The manifest of before still holds, and the list of keys is signed by the old key.
  const seen = await followTree(site.read, root, hours(1));
  expect(ids(seen.keys)).toEqual(ids(trust));
  await publishAt(site, key, 29 * DAYS);
  const old = await followTree(site.read, root, hours(29 * DAYS));
  await publishAt(site, key, 31 * DAYS);
  const followed = await followTree(site.read, old.keys, hours(31 * DAYS));
  expect(ids(followed.keys)).toEqual(ids(trust).slice(1));
});

test('a client that was away for longer, or knows another key, accepts nothing', async () => {
  const { site, key, root } = await published();
  await rotate({ out: site.out, key, now: hours(1) });
  await publishAt(site, key, 31 * DAYS);
  const refused = (reason: string) => expect.objectContaining({ reason });
  await expect(followTree(site.read, root, hours(31 * DAYS))).rejects.toEqual(refused('unknownKey'));
  const { root: other } = await published();
  await expect(followTree(site.read, other, hours(31 * DAYS))).rejects.toEqual(refused('unknownKey'));
});

test('the list of keys is signed anew each day, for clients refuse one of a week ago', async () => {
  const { site, key, root } = await published();
  const before = await site.read('keys.json');
  await publishAt(site, key, 23);
  expect(await site.read('keys.json')).toEqual(before);
  await publishAt(site, key, 8 * DAYS);
  await expect(followTree(site.read, root, hours(8 * DAYS))).resolves.toBeDefined();
});

test('a rotation that breaks off leaves a tree that every client can follow', async () => {
  for (let broken = 0, finished = false; !finished; broken++) {
    const { site, key, root } = await published();
    let step = 0;
    const onStep = () => {
      if (step++ === broken) throw new Error('The power went off.');
    };
    finished = await rotate({ out: site.out, key, now: hours(1), onStep }).then(
      () => true,
      () => false,
    );
    await expect(followTree(site.read, root, hours(1))).resolves.toBeDefined();
    await publishAt(site, key, 2);
    await expect(followTree(site.read, root, hours(2))).resolves.toBeDefined();
    if (finished) expect(broken).toBeGreaterThan(5);
  }
});

test('needs a key to replace, and publishing one in its term', async () => {
  const { site, key } = await published();
  await expect(rotate({ out: site.out, key: `${key}.none`, now: hours(1) })).rejects.toThrow(
    /is not there, so there is no key to replace/,
  );
  await expect(publishAt(site, key, 800 * DAYS)).rejects.toThrow(
    /No signing key is in its term \(the last one ended 2028-02-29T00:00:00Z\)/,
  );
});
