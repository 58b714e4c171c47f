import { beforeAll, describe, expect, it } from 'vitest';
import { type InventedKey, inventedKey } from '../testing/invented-key.ts';
import { manifestContent } from '../testing/manifest-content.ts';
import { acceptManifest } from './accept-manifest.ts';
import { contentHash, requireContent, toHex } from './content-hash.ts';
import { freshness } from './freshness.ts';
import { type DocumentContent, type DocumentPurpose, signDocument } from './signed-document.ts';

const DAY = 24 * 3_600_000;
const asOf = Date.parse('2026-03-01T00:00:00Z');
let key: InventedKey;
let next: InventedKey;
let stranger: InventedKey;
beforeAll(async () => {
  key = await inventedKey('2026-01-01T00:00:00Z', '2026-06-30T00:00:00Z');
  next = await inventedKey('2026-02-01T00:00:00Z', '2026-12-31T00:00:00Z');
  stranger = await inventedKey('2026-01-01T00:00:00Z', '2026-06-30T00:00:00Z');
});

const sign = (
  content: DocumentContent,
  signers = [key],
  purpose: DocumentPurpose = 'manifest',
): Promise<string> => signDocument(purpose, content, signers);

const accept = (text: string, changes: Partial<Parameters<typeof acceptManifest>[1]> = {}) =>
  acceptManifest(text, {
    keys: [key.trusted],
    clientVersion: '1.2.0',
    now: new Date(asOf + 3_600_000),
    last: null,
    ...changes,
  });

const refusal = (reason: string) => expect.objectContaining({ name: 'SnapshotRefused', reason });

describe('accepting a manifest', () => {
  it('reads what a trusted key signed, also members it does not know', async () => {
    const text = await sign({ ...manifestContent(), shards: { prefix: 11 } });
    const { manifest, mark, keyId } = await accept(text);
    expect(manifest).toEqual(manifestContent());
    expect(mark).toEqual({ sequence: 7, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(keyId).toBe(key.keyId);
  });

  it('reads one without details, catalogue and adapters, as earlier publishers wrote', async () => {
    const { catalogue: _catalogue, adapters: _adapters, details: _details, ...earlier } = manifestContent();
    const without = { ...earlier, catalogue: null, adapters: null, details: null };
    expect((await accept(await sign(earlier))).manifest).toEqual(without);
    expect((await accept(await sign(without))).manifest).toEqual(without);
  });

  it('reads for which parts of a code the register can speak', async () => {
    const { coverage } = manifestContent();
    const predicate = {
      ...coverage.predicate,
      categoryPrefixes: ['9', '52'],
      regionPrefixes: ['33', '310115'],
    };
    const content = { ...manifestContent(), coverage: { ...coverage, predicate } };
    expect((await accept(await sign(content))).manifest.coverage.predicate).toEqual(predicate);
  });

  it('does not depend on the order or spacing in which it arrives', async () => {
    const { content, signatures } = JSON.parse(await sign(manifestContent()));
    const shuffled = Object.fromEntries(Object.entries(content).reverse());
    await expect(accept(JSON.stringify({ signatures, content: shuffled }, null, 2))).resolves.toBeDefined();
  });

  it('refuses what nobody, a stranger, or another hand signed', async () => {
    await expect(accept(await sign(manifestContent(), []))).rejects.toEqual(refusal('unsigned'));
    await expect(accept(JSON.stringify({ content: manifestContent() }))).rejects.toEqual(refusal('unsigned'));
    await expect(accept(await sign(manifestContent(), [stranger]))).rejects.toEqual(refusal('unknownKey'));
    const forged = { ...stranger, keyId: key.keyId };
    await expect(accept(await sign(manifestContent(), [forged]))).rejects.toEqual(refusal('wrongSignature'));
    const changed = (await sign(manifestContent())).replace('"sequence":7', '"sequence":8');
    await expect(accept(changed)).rejects.toEqual(refusal('wrongSignature'));
    const elsewhere = await sign(manifestContent(), [key], 'keys');
    await expect(accept(elsewhere)).rejects.toEqual(refusal('wrongSignature'));
  });

  it('follows a rotation: either key will do while their terms overlap, the old one not after its end', async () => {
    const both = await sign(manifestContent(), [stranger, key, next]);
    await expect(accept(both, { keys: [key.trusted] })).resolves.toMatchObject({ keyId: key.keyId });
    await expect(accept(both, { keys: [next.trusted] })).resolves.toMatchObject({ keyId: next.keyId });
    const late = manifestContent({ asOf: '2026-09-01T00:00:00Z' });
    const now = new Date('2026-09-01T01:00:00Z');
    await expect(accept(await sign(late), { now })).rejects.toEqual(refusal('keyOutOfTerm'));
    await expect(
      accept(await sign(late, [key, next]), { now, keys: [key.trusted, next.trusted] }),
    ).resolves.toMatchObject({
      keyId: next.keyId,
    });
  });

  it('never goes back: not to a lower sequence, not to other bytes under the same one', async () => {
    const text = await sign(manifestContent());
    const { mark } = await accept(text);
    await expect(accept(text, { last: mark })).resolves.toBeDefined();
    await expect(accept(text, { last: { ...mark, sequence: 8 } })).rejects.toEqual(refusal('rolledBack'));
    await expect(accept(text, { last: { ...mark, digest: '0' } })).rejects.toEqual(refusal('rolledBack'));
  });

  it('refuses what is too old, dated ahead, or for a later client', async () => {
    const text = await sign(manifestContent());
    await expect(accept(text, { now: new Date(asOf + 8 * DAY) })).rejects.toEqual(refusal('expired'));
    await expect(accept(text, { now: new Date(asOf - 2 * DAY) })).rejects.toEqual(refusal('fromTheFuture'));
    await expect(accept(text, { now: new Date(asOf - DAY / 2) })).resolves.toBeDefined();
    await expect(accept(text, { clientVersion: '1.1.9' })).rejects.toEqual(refusal('clientTooOld'));
  });

  it('refuses every text cut short and every member of another form', async () => {
    const text = await sign(manifestContent());
    for (let length = 0; length < text.length - 2; length += 37) {
      await expect(accept(text.slice(0, length))).rejects.toEqual(refusal('malformed'));
    }
    const { codes, coverage, details } = manifestContent();
    const withDetails = (changes: DocumentContent) => ({
      ...manifestContent(),
      details: { ...details, ...changes },
    });
    const withPredicate = (changes: DocumentContent) => ({
      ...manifestContent(),
      coverage: { ...coverage, predicate: { ...coverage.predicate, ...changes } },
    });
    const wrong: DocumentContent[] = [
      withPredicate({ regionPrefixes: null }),
      withPredicate({ regionPrefixes: ['3301061'] }),
      withPredicate({ regionPrefixes: ['FA'] }),
      withPredicate({ categoryPrefixes: ['913'] }),
      withPredicate({ categoryPrefixes: [''] }),
      withPredicate({ organisationCodePrefixes: 'FAKE' }),
      { ...manifestContent(), sequence: -1 },
      { ...manifestContent(), asOf: 'yesterday' },
      { ...manifestContent(), codes: { ...codes, state: 'x' } },
      {
        ...manifestContent(),
        codes: { ...codes, snapshot: { ...codes.snapshot, path: '../../etc/passwd' } },
      },
      { ...manifestContent(), codes: { ...codes, snapshot: { ...codes.snapshot, bytes: 2 ** 40 } } },
      { ...manifestContent(), names: [] },
      { ...manifestContent(), catalogue: 'catalogue.json' },
      { ...manifestContent(), catalogue: { path: 'c.json', bytes: 1 } },
      { ...manifestContent(), adapters: { path: 'a.json', bytes: 1, sha256: 'e'.repeat(64) } },
      { ...manifestContent(), adapters: { ...manifestContent().adapters, bytes: 262_145 } },
      withDetails({ path: '../elsewhere' }),
      withDetails({ version: 'f'.repeat(16) }),
      withDetails({ prefixBits: 17 }),
      withDetails({ prefixBits: 2 }),
      withDetails({ companiesPerFile: { least: 3, median: 2, most: 4 } }),
      withDetails({ companiesPerFile: { least: 1, median: 5, most: 4 } }),
      // Two files of 301 each, of 600 listed companies.
      withDetails({ companiesPerFile: { least: 301, median: 301, most: 301 } }),
      withDetails({ sizes: [] }),
      withDetails({ sizes: [8_192, 4_096] }),
      withDetails({ sizes: [2 ** 25] }),
      withDetails({ sizes: ['4096'] }),
    ];
    for (const content of wrong)
      await expect(accept(await sign(content))).rejects.toEqual(refusal('malformed'));
    const fraction = text.replace('"sequence":7', '"sequence":7.5');
    await expect(accept(fraction)).rejects.toEqual(refusal('malformed'));
  });
});

describe('the age of a snapshot', () => {
  it('narrows what may be said, and no manifest can stretch it beyond 48 hours and 7 days', () => {
    const generous = { ...manifestContent(), maximumAge: { answers: 10 ** 9, flags: 10 ** 9 } };
    const strict = { ...manifestContent(), maximumAge: { answers: 3_600, flags: 7_200 } };
    const at = (hours: number): Date => new Date(asOf + hours * 3_600_000);
    expect([0, 48, 49, 168, 169].map((hours) => freshness(generous, at(hours)))).toEqual([
      'current',
      'current',
      'flagsOnly',
      'flagsOnly',
      'expired',
    ]);
    expect([1, 2, 3].map((hours) => freshness(strict, at(hours)))).toEqual([
      'current',
      'flagsOnly',
      'expired',
    ]);
  });
});

describe('the content of a file', () => {
  it('must be that which the manifest names', async () => {
    const bytes = new TextEncoder().encode('子虚');
    const expected = { bytes: 6, sha256: toHex(await contentHash(bytes)) };
    await expect(requireContent(bytes, expected)).resolves.toBeUndefined();
    await expect(requireContent(bytes.subarray(1), expected)).rejects.toEqual(refusal('truncated'));
    await expect(requireContent(bytes.with(0, 0), expected)).rejects.toEqual(refusal('wrongHash'));
  });
});
