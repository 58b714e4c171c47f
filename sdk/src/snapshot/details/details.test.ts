import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ListedResult } from '../../contract/types.gen.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { contentHash, toHex } from '../trust/content-hash.ts';
import { DetailsIndex } from './details-index.ts';
import { DETAILS_HEADER_LENGTH, LARGEST_DETAILS, LARGEST_DETAILS_TEXT } from './details-layout.ts';
import { detailsPath, detailsPlace } from './details-place.ts';
import { readDetails } from './read-details.ts';
import { listedResult } from './testing/listed-result.ts';
import { detailsSize, writeDetails } from './write-details.ts';

const AS_OF = '2026-03-01T00:00:00Z';
const refused = (reason: string) => expect.objectContaining({ name: 'SnapshotRefused', reason });

/** A file of these results, filled up as a publisher does. */
async function file(results: readonly ListedResult[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeDetails(AS_OF, results);
  const padded = new Uint8Array(detailsSize(bytes.length));
  padded.set(bytes);
  return padded;
}

/** A file with any text in its body. */
function fileOf(text: string | Uint8Array, stated = Buffer.byteLength(text)): Uint8Array<ArrayBuffer> {
  const body = deflateRawSync(text);
  const bytes = new Uint8Array(DETAILS_HEADER_LENGTH + body.length);
  bytes.set(new TextEncoder().encode('CLDETL\x1a\n\x01\x00'));
  const view = new DataView(bytes.buffer);
  view.setUint32(12, body.length, true);
  view.setUint32(16, stated, true);
  bytes.set(body, DETAILS_HEADER_LENGTH);
  return bytes;
}

describe('a details file', () => {
  it('gives back each result, and null for a code it does not hold', async () => {
    const results = [listedResult(inventedCode(1)), listedResult(inventedCode(2))];
    const read = await readDetails(await file(results));
    expect([read.asOf, read.size, [...read.codes()]]).toEqual([AS_OF, 2, results.map(({ code }) => code)]);
    expect(read.result(inventedCode(2))).toEqual(results[1]);
    expect(read.result(inventedCode(3))).toBeNull();
  });

  it('may hold nothing at all', async () => {
    expect((await readDetails(await file([]))).size).toBe(0);
  });

  it('holds longer when a later manifest confirms it, but not beyond the end of a term', async () => {
    const [open, fixed] = [listedResult(inventedCode(1)), listedResult(inventedCode(2), '2026-03-02')];
    const read = await readDetails(await file([open, fixed]));
    expect(open.freshUntil).toBe('2026-03-01T06:00:00Z');
    expect(read.result(open.code, '2026-03-02T12:00:00Z')?.freshUntil).toBe('2026-03-02T18:00:00Z');
    // The second of March ends in China when it is four in the afternoon there by UTC.
    expect(read.result(fixed.code, '2026-03-02T12:00:00Z')?.freshUntil).toBe('2026-03-02T16:00:00Z');
    expect(read.result(fixed.code, '2026-02-01T00:00:00Z')).toEqual(fixed);
  });

  it('tells nothing by its size: only a few are used', () => {
    expect([1, 4_096, 4_097, 6_145, 8_193, 1_000_000].map(detailsSize)).toEqual([
      4_096, 4_096, 6_144, 8_192, 12_288, 1_048_576,
    ]);
  });

  it('is refused where it breaks the format', async () => {
    const good = await file([listedResult(inventedCode(1))]);
    const changed = (at: number, byte: number) => good.with(at, byte);
    await expect(readDetails(good.subarray(0, 20))).rejects.toThrow(refused('truncated'));
    await expect(readDetails(good.subarray(0, 200))).rejects.toThrow(refused('truncated'));
    await expect(readDetails(changed(0, 0x58))).rejects.toThrow(refused('malformed'));
    await expect(readDetails(changed(8, 2))).rejects.toThrow(refused('unsupportedVersion'));
    await expect(readDetails(changed(good.length - 1, 1))).rejects.toThrow(refused('malformed'));
    await expect(readDetails(changed(DETAILS_HEADER_LENGTH, 0xff))).rejects.toThrow(refused('damaged'));
    await expect(readDetails(changed(16, (good[16] as number) - 1))).rejects.toThrow(refused('malformed'));
    await expect(readDetails(changed(16, (good[16] as number) + 1))).rejects.toThrow(refused('malformed'));
  });

  it('is refused where its body ends early or goes on', async () => {
    const good = fileOf('{"asOf":"2026-03-01T00:00:00Z","results":[]}');
    const view = new DataView(good.buffer);
    const length = view.getUint32(12, true);
    view.setUint32(12, length - 3, true);
    await expect(readDetails(good.subarray(0, good.length - 3))).rejects.toThrow(refused('damaged'));
    view.setUint32(12, length + 3, true);
    const longer = new Uint8Array(good.length + 3);
    longer.set(good);
    longer.set([1, 2, 3], good.length);
    await expect(readDetails(longer)).rejects.toThrow(refused('damaged'));
  });

  it('is refused for its length where something follows a body that is too long', async () => {
    const bytes = fileOf('{"asOf":"2026-03-01T00:00:00Z","results":[]}', 10);
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes);
    longer.set([1, 2, 3], bytes.length);
    new DataView(longer.buffer).setUint32(12, longer.length - DETAILS_HEADER_LENGTH, true);
    await expect(readDetails(longer)).rejects.toThrow(refused('malformed'));
  });

  it('is refused before it takes more memory than allowed', async () => {
    await expect(readDetails(new Uint8Array(LARGEST_DETAILS + 1))).rejects.toThrow(refused('malformed'));
    await expect(readDetails(fileOf('{}', LARGEST_DETAILS_TEXT + 1))).rejects.toThrow(/more than 67108864/);
    // A hundred million zeros in 100 KB, stated as ten bytes.
    await expect(readDetails(fileOf(new Uint8Array(1e8), 10))).rejects.toThrow(/longer than the 10 bytes/);
  });

  it.each([
    ['no JSON', '{"asOf":'],
    ['no date', '{"results":[]}'],
    ['another date', '{"asOf":"yesterday","results":[]}'],
    ['no results', '{"asOf":"2026-03-01T00:00:00Z"}'],
    ['a result without a code', '{"asOf":"2026-03-01T00:00:00Z","results":[{}]}'],
    ['a code twice', '{"asOf":"2026-03-01T00:00:00Z","results":[{"code":"A"},{"code":"A"}]}'],
  ])('is refused with %s in it', async (_, text) => {
    await expect(readDetails(fileOf(text))).rejects.toThrow(refused('malformed'));
  });

  it('gives no result that the contract does not know, or that has another outcome', async () => {
    const { entries: _entries, ...partial } = listedResult('A');
    const strange = { ...listedResult('B'), outcome: 'noEntry', registration: 'registered' };
    const text = JSON.stringify({ asOf: AS_OF, results: [partial, strange] });
    const read = await readDetails(fileOf(text));
    expect(() => read.result('A')).toThrow(refused('malformed'));
    expect(() => read.result('B')).toThrow(refused('malformed'));
    const endless = await readDetails(await file([listedResult('A', 'some day')]));
    expect(() => endless.result('A', '2026-03-02T00:00:00Z')).toThrow(refused('malformed'));
  });
});

describe('the file of a code', () => {
  it('is chosen by the first bits of its SHA-256', async () => {
    const code = inventedCode(1);
    const hash = toHex(await contentHash(new TextEncoder().encode(code)));
    for (const bits of [0, 1, 4, 5, 11, 16]) {
      expect(await detailsPlace(code, bits)).toBe(Number.parseInt(hash.slice(0, 4), 16) >> (16 - bits));
    }
    const path = (prefixBits: number) => detailsPath({ path: 'details/x', prefixBits }, code);
    expect(await path(0)).toBe('details/x/0.details');
    expect(await path(16)).toBe(`details/x/${hash.slice(0, 4)}.details`);
    expect(await path(9)).toMatch(/^details\/x\/[01][0-9a-f]{2}\.details$/);
  });

  it('is taken only when its hash stands in the index that the manifest names', async () => {
    const codes = [inventedCode(1), inventedCode(2), inventedCode(3), inventedCode(4)];
    const places = await Promise.all(codes.map((code) => detailsPlace(code, 1)));
    const parts = [0, 1].map((place) => codes.filter((_, at) => places[at] === place));
    const [zero, one] = await Promise.all(parts.map((part) => file(part.map((code) => listedResult(code)))));
    if (zero === undefined || one === undefined) throw new Error('There are two files.');
    const bytes = new Uint8Array([...(await contentHash(zero)), ...(await contentHash(one))]);
    const sha256 = toHex(await contentHash(bytes));
    const details = {
      version: sha256.slice(0, 16),
      prefixBits: 1,
      path: 'details/x',
      index: { path: 'details/x/index', bytes: 64, sha256 },
      companiesPerFile: { least: 1, median: 2, most: 3 },
      sizes: [zero.length],
    };
    const index = await DetailsIndex.open(bytes, details);
    const [code = ''] = codes;
    const [own, other] = places[0] === 0 ? [zero, one] : [one, zero];
    await expect(index.require(own, code)).resolves.toBeUndefined();
    await expect(index.require(other, code)).rejects.toThrow(refused('wrongHash'));
    await expect(index.require(own.subarray(1), code)).rejects.toThrow(refused('truncated'));
    await expect(DetailsIndex.open(bytes.with(3, 0), details)).rejects.toThrow(refused('wrongHash'));
    const odd = await DetailsIndex.open(bytes, { ...details, sizes: [16] });
    await expect(odd.require(own, code)).rejects.toThrow(refused('malformed'));
  });
});
