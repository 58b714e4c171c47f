import { describe, expect, test } from 'vitest';
import type { AdaptersChoice } from './build-adapters.ts';
import { publish } from './publish.ts';
import { followTree } from './testing/follow-tree.ts';
import { hours, type Publishing, publishing } from './testing/publishing.ts';
import { inventedRows, registerOf } from './testing/register-of.ts';

const store = registerOf(inventedRows(200));
const table = (...off: string[]) => new TextEncoder().encode(JSON.stringify({ format: 1, off, sites: null }));

/** Publishes, and gives what the signed manifest says of adapters. */
async function published(site: Publishing, at: number, adapters?: AdaptersChoice) {
  const report = await publish({ store, out: site.out, ring: site.ring, now: hours(at), adapters });
  const trusted = site.ring.map(({ signing }) => signing);
  const { manifest } = await followTree(site.read, trusted, hours(at));
  return { report, adapters: manifest.adapters };
}

describe('site adapters', () => {
  test('are named by the signed manifest with hash and version, and stay from publish to publish', async () => {
    const site = await publishing();
    expect((await published(site, 0)).adapters).toBeNull();
    const { adapters, report } = await published(site, 1, table('jd/*'));
    expect(adapters).toMatchObject({ bytes: table('jd/*').length, version: report.sequence });
    expect(adapters?.path).toBe(`adapters/${adapters?.sha256}.json`);
    expect(await site.read(adapters?.path ?? '')).toEqual(new Uint8Array(table('jd/*')));
    expect((await published(site, 2)).adapters).toEqual(adapters);
    expect((await published(site, 3, table('jd/*'))).adapters).toEqual(adapters);
  });

  test('count up with every other file, and are named no more when told so', async () => {
    const site = await publishing();
    const first = (await published(site, 0, table())).adapters;
    const second = (await published(site, 1, table('*/*'))).adapters;
    expect(second?.version).toBeGreaterThan(first?.version ?? 0);
    // The file of the first is still there; it is published under a later version all the same.
    const third = (await published(site, 2, table())).adapters;
    expect(third?.sha256).toBe(first?.sha256);
    expect(third?.version).toBeGreaterThan(second?.version ?? 0);
    expect((await published(site, 3, null)).adapters).toBeNull();
  });

  test.each([
    ['no JSON', new TextEncoder().encode('{'), /no JSON/],
    ['something else', new TextEncoder().encode('{"format":1}'), /lack "format", "off" or "sites"/],
    ['too long', new Uint8Array(262_145), /clients read 262144/],
  ])('are not published when they are %s', async (_what, bytes, message) => {
    const site = await publishing();
    await expect(published(site, 0, bytes)).rejects.toThrow(message);
  });
});
