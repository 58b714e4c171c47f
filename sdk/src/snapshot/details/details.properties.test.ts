import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { byteChanges, jsonChanges } from '../testing/mutations.ts';
import { contentHash, toHex } from '../trust/content-hash.ts';
import type { DetailsFile } from './details-file.ts';
import { DetailsIndex } from './details-index.ts';
import {
  DETAILS_HEADER_LENGTH,
  DETAILS_MAGIC,
  DETAILS_VERSION,
  LARGEST_DETAILS_TEXT,
} from './details-layout.ts';
import { detailsPlace } from './details-place.ts';
import type { DetailsReference } from './details-reference.ts';
import { readDetails } from './read-details.ts';
import { listedResult } from './testing/listed-result.ts';
import { detailsSize, writeDetails } from './write-details.ts';

/** Each reads hundreds of files, within two seconds on an idle machine. */
const SLOWEST_MS = 60_000;

const AS_OF = '2026-03-01T00:00:00Z';
const CODES = Array.from({ length: 12 }, (_, number) => inventedCode(number));
const BITS = 1;

/** The files of a version and their index, as a publisher writes them. */
const files: Uint8Array<ArrayBuffer>[] = [];
let index: Uint8Array<ArrayBuffer> = new Uint8Array(0);
let reference: DetailsReference;
const placeOf = new Map<string, number>();

beforeAll(async () => {
  for (const code of CODES) placeOf.set(code, await detailsPlace(code, BITS));
  for (let place = 0; place < 2 ** BITS; place++) {
    const codes = CODES.filter((code) => placeOf.get(code) === place);
    const bytes = await writeDetails(
      AS_OF,
      codes.map((code, at) => listedResult(code, at % 2 ? '2026-05-01' : null)),
    );
    const padded = new Uint8Array(detailsSize(bytes.length));
    padded.set(bytes);
    files.push(padded);
  }
  index = Uint8Array.from((await Promise.all(files.map(contentHash))).flatMap((hash) => [...hash]));
  const sha256 = toHex(await contentHash(index));
  reference = {
    version: sha256.slice(0, 16),
    prefixBits: BITS,
    path: 'details/x',
    index: { path: 'details/x/index', bytes: index.length, sha256 },
    companiesPerFile: { least: 1, median: 6, most: 12 },
    sizes: [...new Set(files.map(({ length }) => length))].sort((one, other) => one - other),
  };
});

const fileOf = (code: string) => files[placeOf.get(code) ?? 0] ?? new Uint8Array(0);

/** What came of it; a refusal with its reason is an answer, anything else thrown is not. */
async function orRefusal<Result>(doing: () => Result | Promise<Result>): Promise<Result | SnapshotRefused> {
  try {
    return await doing();
  } catch (error) {
    if (error instanceof SnapshotRefused) return error;
    throw error;
  }
}

/** Asks a file about every code: each answer is a listed result about that code, none, or a refusal. */
async function ask(read: DetailsFile): Promise<void> {
  for (const code of [...CODES, ...read.codes()]) {
    for (const confirmedAt of [AS_OF, '2026-03-02T00:00:00Z']) {
      const result = await orRefusal(() => read.result(code, confirmedAt));
      if (result === null || result instanceof SnapshotRefused) continue;
      expect([result.outcome, result.code]).toEqual(['listed', code]);
      expect(Number.isNaN(Date.parse(result.freshUntil))).toBe(false);
    }
  }
}

/** A file with any text in its body. */
function withText(text: string | Uint8Array, stated = Buffer.byteLength(text)): Uint8Array<ArrayBuffer> {
  const body = deflateRawSync(text);
  const bytes = new Uint8Array(DETAILS_HEADER_LENGTH + body.length + 40);
  bytes.set(new TextEncoder().encode(DETAILS_MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint16(8, DETAILS_VERSION, true);
  view.setUint32(12, body.length, true);
  view.setUint32(16, stated, true);
  bytes.set(body, DETAILS_HEADER_LENGTH);
  return bytes;
}

describe('details', { timeout: SLOWEST_MS }, () => {
  it('are refused by their hash wherever their bytes are changed, file and index alike', async () => {
    const opened = await DetailsIndex.open(index, reference);
    await fc.assert(
      fc.asyncProperty(byteChanges, fc.constantFrom(...CODES), async (change, code) => {
        const file = fileOf(code);
        const changed = change(file);
        const isSame = Buffer.compare(changed, file) === 0;
        const answer = await orRefusal(() => opened.require(changed, code));
        expect(answer instanceof SnapshotRefused).toBe(!isSame);
        const other = change(index);
        const reopened = await orRefusal(() => DetailsIndex.open(other, reference));
        expect(reopened instanceof SnapshotRefused).toBe(Buffer.compare(other, index) !== 0);
      }),
      { numRuns: 500 },
    );
  });

  it('crash nobody who reads changed bytes without that hash', async () => {
    await fc.assert(
      fc.asyncProperty(byteChanges, fc.constantFrom(...CODES), async (change, code) => {
        const read = await orRefusal(() => readDetails(change(fileOf(code))));
        if (!(read instanceof SnapshotRefused)) await ask(read);
      }),
      { numRuns: 800 },
    );
  });

  it('crash nobody, whatever their header states, and make room for 64 MB at most', async () => {
    const number = fc.oneof(fc.nat(400), fc.integer({ min: 0, max: 0xffff_ffff }));
    await fc.assert(
      fc.asyncProperty(number, number, fc.constantFrom(...CODES), async (body, text, code) => {
        const forged = Uint8Array.from(fileOf(code));
        const view = new DataView(forged.buffer);
        view.setUint32(12, body, true);
        view.setUint32(16, text, true);
        const read = await orRefusal(() => readDetails(forged));
        if (text > LARGEST_DETAILS_TEXT) expect(read).toHaveProperty('reason', 'malformed');
        if (!(read instanceof SnapshotRefused)) await ask(read);
      }),
      { numRuns: 300 },
    );
  });

  it('crash nobody, whatever text their publisher has written', async () => {
    const results = CODES.map((code) => listedResult(code, '2026-05-01'));
    const content = JSON.parse(JSON.stringify({ asOf: AS_OF, results }));
    await fc.assert(
      fc.asyncProperty(jsonChanges, async (change) => {
        const text = JSON.stringify(change(content));
        const read = await orRefusal(() => readDetails(withText(text)));
        if (!(read instanceof SnapshotRefused)) await ask(read);
      }),
      { numRuns: 600 },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array({ maxLength: 300 })), async (text) => {
        const read = await orRefusal(() => readDetails(withText(text)));
        if (!(read instanceof SnapshotRefused)) await ask(read);
      }),
      { numRuns: 300 },
    );
  });
});
