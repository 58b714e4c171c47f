import { contentHash, toHex } from '@credit-lens/sdk/snapshot';
import { describe, expect, it } from 'vitest';
import packed from '../../adapters/table.gen.json' with { type: 'json' };
import { acceptTable } from './accept-table.ts';
import { isSwitchedOff } from './choose-adapter.ts';
import { readTable } from './read-table.ts';

const PACKED = readTable(packed);
const SITE = ['shop', 'shop.example', ['L', '/*', 0, 0, ['c', 's', '.code']]];

async function accept(content: unknown, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = new TextEncoder().encode(text);
  const reference = { bytes: bytes.length, sha256: toHex(await contentHash(bytes)) };
  return acceptTable(change(bytes), reference, PACKED);
}

describe('an update of the adapters', () => {
  it('takes the place of those that came with the extension', async () => {
    const { adapters } = await accept({ format: 1, off: [], sites: [SITE] });
    expect(adapters.map(({ id }) => id)).toEqual(['shop/licence']);
  });

  it('may do nothing but switch some of them off', async () => {
    const held = await accept({ format: 1, off: ['jd/*'], sites: null });
    expect(held.adapters).toBe(PACKED.adapters);
    const on = held.adapters.filter((adapter) => !isSwitchedOff(adapter, held)).map(({ id }) => id);
    expect(on).toEqual(['ccgp/notice']);
  });

  it('may switch everything off', async () => {
    const held = await accept({ format: 1, off: ['*/*'], sites: null });
    expect(held.adapters.every((adapter) => isSwitchedOff(adapter, held))).toBe(true);
  });

  it('is refused when one byte is another than the manifest names', async () => {
    const flipped = (bytes: Uint8Array) => bytes.with(5, (bytes[5] ?? 0) ^ 1);
    await expect(accept({ format: 1, off: [], sites: [SITE] }, flipped)).rejects.toMatchObject({
      reason: 'wrongHash',
    });
  });

  it('is refused when it ends early', async () => {
    const cut = (bytes: Uint8Array) => bytes.slice(0, -1);
    await expect(accept({ format: 1, off: [], sites: [SITE] }, cut)).rejects.toMatchObject({
      reason: 'truncated',
    });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a later format', { format: 2, off: [], sites: null }],
    ['no switches', { format: 1, sites: null }],
    ['sites left out', { format: 1, off: [] }],
    [
      'a selector that adapters may not use',
      { format: 1, off: [], sites: [['shop', 'shop.example', ['L', '/*', 'a:has(b)', 0]]] },
    ],
    ['more than it may have', ' '.repeat(300_000)],
  ])('is refused with %s', async (_what, content) => {
    await expect(accept(content)).rejects.toMatchObject({ name: 'AdapterTableRefused' });
  });
});
