import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { planUpdate } from '../delta/plan-update.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { type InventedKey, inventedKey } from '../testing/invented-key.ts';
import { manifestContent } from '../testing/manifest-content.ts';
import { byteChanges, jsonChanges } from '../testing/mutations.ts';
import { acceptKeys } from './accept-keys.ts';
import { acceptManifest } from './accept-manifest.ts';
import { canonicalJson } from './canonical-json.ts';
import { PATH } from './file-reference.ts';
import { type DocumentContent, signDocument } from './signed-document.ts';

const TERM = ['2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'] as const;
const now = new Date('2026-03-01T10:00:00Z');
const HASH = /^[0-9a-f]{64}$/;

/** Largest file that a manifest may name, and so the most that a client ever makes room for. */
const LARGEST_FILE = 2 ** 28;

let key: InventedKey;
let next: InventedKey;
let manifest = new Uint8Array(0);
let keys = new Uint8Array(0);
let keyList: DocumentContent = {};

/** A manifest with everything that one can hold. */
const CONTENT = (): DocumentContent => {
  const { codes, coverage, ...rest } = manifestContent();
  const predicate = { ...coverage.predicate, regionPrefixes: ['33', '310115'], categoryPrefixes: ['9'] };
  return { ...rest, codes, names: codes, coverage: { ...coverage, predicate } };
};

beforeAll(async () => {
  key = await inventedKey(...TERM);
  next = await inventedKey(...TERM);
  keyList = { sequence: 2, asOf: '2026-03-01T00:00:00Z', keys: [{ ...key.trusted }, { ...next.trusted }] };
  const encode = (text: string) => new TextEncoder().encode(text);
  manifest = encode(await signDocument('manifest', CONTENT(), [key]));
  keys = encode(await signDocument('keys', keyList, [key]));
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const followManifest = (document: string) =>
  acceptManifest(document, { keys: [key.trusted], clientVersion: '1.2.0', now, last: null });
const followKeys = (document: string) => acceptKeys(document, { keys: [key.trusted], now, last: null });

/** What came of a document; a refusal with its reason is an answer, anything else thrown is not. */
async function orRefusal<Result>(reading: Promise<Result>): Promise<Result | SnapshotRefused> {
  return reading.catch((error: unknown) => {
    if (error instanceof SnapshotRefused) return error;
    throw error;
  });
}

/** Signs what somebody has forged who has the key. Null for what no signed text can hold. */
async function forged(purpose: 'manifest' | 'keys', content: unknown): Promise<string | null> {
  try {
    canonicalJson(content as DocumentContent);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return signDocument(purpose, content as DocumentContent, [key]);
}

/** Each signs hundreds of documents, within two seconds on an idle machine. */
const SLOWEST_MS = 60_000;

describe('a signed document', { timeout: SLOWEST_MS }, () => {
  it('is refused with a reason, or says what was signed, wherever its bytes are changed', async () => {
    const originals = { manifest: await followManifest(text(manifest)), keys: await followKeys(text(keys)) };
    await fc.assert(
      fc.asyncProperty(byteChanges, async (change) => {
        const one = await orRefusal(followManifest(text(change(manifest))));
        if (!(one instanceof SnapshotRefused)) expect(one).toEqual(originals.manifest);
        const other = await orRefusal(followKeys(text(change(keys))));
        if (!(other instanceof SnapshotRefused)) expect(other).toEqual(originals.keys);
      }),
      { numRuns: 600 },
    );
  });

  it('is refused with a reason, or says what was signed, wherever its members are changed', async () => {
    const originals = { manifest: await followManifest(text(manifest)), keys: await followKeys(text(keys)) };
    await fc.assert(
      fc.asyncProperty(jsonChanges, async (change) => {
        const one = await orRefusal(followManifest(JSON.stringify(change(JSON.parse(text(manifest))))));
        if (!(one instanceof SnapshotRefused)) expect(one).toEqual(originals.manifest);
        const other = await orRefusal(followKeys(JSON.stringify(change(JSON.parse(text(keys))))));
        if (!(other instanceof SnapshotRefused)) expect(other).toEqual(originals.keys);
      }),
      { numRuns: 600 },
    );
  });

  it('is refused where it is anything but one', async () => {
    const nested = ['['.repeat(200_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`];
    const others = ['', 'null', '[]', '{"content":[]}', '{"content":{},"signatures":{}}', ...nested];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...others), fc.json(), fc.string()), async (document) => {
        expect(await orRefusal(followManifest(document))).toBeInstanceOf(SnapshotRefused);
        expect(await orRefusal(followKeys(document))).toBeInstanceOf(SnapshotRefused);
      }),
      { numRuns: 300 },
    );
  });

  it('holds its bounds, whatever a trusted key has signed: manifest', async () => {
    await fc.assert(
      fc.asyncProperty(jsonChanges, async (change) => {
        const content = change(CONTENT() as fc.JsonValue);
        const document = await forged('manifest', content);
        const read = document && (await orRefusal(followManifest(document)));
        if (read === null || read === '' || read instanceof SnapshotRefused) return;
        const { codes, names, catalogue, details } = read.manifest;
        const tracks = names === null ? [codes] : [codes, names];
        const files = [
          ...tracks.flatMap(({ snapshot, deltas }) => [snapshot, ...deltas]),
          ...(catalogue === null ? [] : [catalogue]),
          ...(details === null ? [] : [details.index]),
        ];
        for (const { path, bytes, sha256 } of files) {
          expect(path).toMatch(PATH);
          expect(path.split('/')).not.toContain('..');
          expect(bytes >= 0 && bytes <= LARGEST_FILE).toBe(true);
          expect(sha256).toMatch(HASH);
        }
        for (const track of tracks) {
          expect(track.deltas.length).toBeLessThanOrEqual(256);
          // Whatever chains it tells of, a way through them is found or not, and that is all.
          expect(() => planUpdate(track, track.deltas[0]?.from ?? null)).not.toThrow();
        }
        expect(details === null || details.sizes.every((size) => size <= 2 ** 24)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds its bounds, whatever a trusted key has signed: list of keys', async () => {
    await fc.assert(
      fc.asyncProperty(jsonChanges, async (change) => {
        const content = change(keyList as fc.JsonValue);
        const document = await forged('keys', content);
        const read = document && (await orRefusal(followKeys(document)));
        if (read === null || read === '' || read instanceof SnapshotRefused) return;
        expect(read.keys.length).toBeLessThanOrEqual(16);
        for (const { keyId, publicKey } of read.keys) {
          expect(keyId).toMatch(/^[0-9a-f]{16}$/);
          expect(publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/);
        }
        // Whoever is trusted next can be asked, whatever those bytes are.
        expect(
          await orRefusal(
            acceptManifest(text(manifest), { keys: read.keys, clientVersion: '1.2.0', now, last: null }),
          ),
        ).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });
});
