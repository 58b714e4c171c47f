import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byteChanges } from '../../../sdk/src/snapshot/testing/mutations.ts';
import { newKey, type RingKey, readKeyRing, writeKeyRing } from './key-ring.ts';
import { publish } from './publish.ts';
import { readPublisherState } from './publisher-state.ts';
import { readPublished } from './read-published.ts';
import { expectAnswers } from './testing/expect-answers.ts';
import { followTree } from './testing/follow-tree.ts';
import { hours } from './testing/publishing.ts';
import { inventedRows, registerOf, unlisted } from './testing/register-of.ts';

/** Hundreds of files read, some of them published from; within five seconds on an idle machine. */
const SLOWEST_MS = 60_000;

const rows = inventedRows(200);
let folder: string;
let out: string;
let ring: RingKey[];
const originals = new Map<string, Uint8Array>();
const place = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-publisher-files-'));
  out = place('tree');
  ring = [await newKey(hours(0))];
  await writeKeyRing(place('key.pem'), ring);
  await publish({ store: registerOf(rows), out, ring, now: hours(0) });
  for (const name of ['tree.state', 'tree/manifest.json', 'tree/keys.json', 'key.pem'])
    originals.set(name, await readFile(place(name)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads a file with its bytes changed. What it says of a bad one names the file. */
async function readChanged<Result>(
  name: string,
  change: (bytes: Uint8Array) => Uint8Array,
  read: () => Promise<Result>,
): Promise<{ readonly isSame: boolean; readonly result: Result | Error }> {
  const original = originals.get(name) ?? new Uint8Array(0);
  const changed = change(original);
  await writeFile(place(name), changed);
  try {
    return { isSame: Buffer.compare(changed, original) === 0, result: await read() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    expect(error.message).toContain(name.slice(name.lastIndexOf('/') + 1));
    return { isSame: false, result: error };
  } finally {
    await writeFile(place(name), original);
  }
}

describe('a publisher whose own files were changed', { timeout: SLOWEST_MS }, () => {
  test('takes its state as it was written, or not at all', async () => {
    const written = await readPublisherState(place('tree.state'));
    expect(written?.rows.size).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(byteChanges, async (change) => {
        const read = () => readPublisherState(place('tree.state'));
        const { isSame, result } = await readChanged('tree.state', change, read);
        if (isSame || (result !== null && !(result instanceof Error))) expect(result).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  test('publishes right answers from a changed state, or says that it is none', async () => {
    const { items } = await registerOf(rows).listedCodes(hours(0));
    const store = registerOf(unlisted(rows, new Set(items.slice(0, 2).map(({ code }) => code))));
    let at = 0;
    await fc.assert(
      fc.asyncProperty(byteChanges, async (change) => {
        at += 1;
        const publishing = () => publish({ store, out, ring, now: hours(at / 100) });
        const { result } = await readChanged('tree.state', change, publishing);
        if (result instanceof Error) return;
        const read = async (path: string) => new Uint8Array(await readFile(join(out, path)));
        const followed = await followTree(
          read,
          ring.map(({ signing }) => signing),
          hours(at / 100),
        );
        await expectAnswers(read, followed, store, hours(at / 100));
      }),
      { numRuns: 25 },
    );
  });

  test.each(['manifest.json', 'keys.json'] as const)(
    'reads %s again, or says what is wrong with it',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(byteChanges, async (change) => {
          const { result } = await readChanged(`tree/${name}`, change, () => readPublished(out, name));
          if (result === null || result instanceof Error) return;
          expect(Number.isSafeInteger(result.sequence)).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('signs with a key that it can read whole, or with none', async () => {
    await fc.assert(
      fc.asyncProperty(byteChanges, async (change) => {
        const { result } = await readChanged('key.pem', change, () => readKeyRing(place('key.pem')));
        if (result === null || result instanceof Error) return;
        for (const { signing } of result) {
          expect(signing.keyId).toMatch(/^[0-9a-f]{16}$/);
          expect(Date.parse(signing.validFrom) + Date.parse(signing.validUntil)).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });
});
