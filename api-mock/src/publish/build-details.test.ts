import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDetails } from '@credit-lens/sdk/snapshot';
import { detailsSize } from '@credit-lens/sdk/snapshot/build';
import { describe, expect, test } from 'vitest';
import { buildDetails } from './build-details.ts';
import { listedResults } from './listed-results.ts';
import { partListed } from './part-listed.ts';
import { publish } from './publish.ts';
import { expectAnswers } from './testing/expect-answers.ts';
import { followTree } from './testing/follow-tree.ts';
import { hours, type Publishing, publishing } from './testing/publishing.ts';
import { inventedRows, registerOf, unlisted } from './testing/register-of.ts';
import { TreeFolder } from './tree-folder.ts';

const ROWS = inventedRows(4_000);

/** Publishes with small details files, and returns what the manifest says of them. */
async function publishParts(site: Publishing, rows: typeof ROWS, at: number, leastCompanies = 4) {
  const store = registerOf(rows);
  const report = await publish({ store, out: site.out, ring: site.ring, now: hours(at), leastCompanies });
  const trusted = site.ring.map(({ signing }) => signing);
  const followed = await followTree(site.read, trusted, hours(at));
  await expectAnswers(site.read, followed, store, hours(at));
  const { details } = followed.manifest;
  if (details === null) throw new Error('The manifest names no details.');
  return { report, details };
}

describe('parting listed companies among files', () => {
  const codes = Array.from({ length: 5_000 }, (_, at) => `code ${at}`);

  test('leaves so many in each that one among them is hidden, and no more than needed', () => {
    const { files, prefixBits } = partListed(codes);
    expect([files.length, prefixBits]).toEqual([4, 2]);
    expect(Math.min(...files.map((file) => file.length))).toBeGreaterThanOrEqual(1_000);
    expect(files.flat().sort()).toEqual([...codes].sort());
    expect(Math.min(...partListed(codes, 600).files.map((file) => file.length))).toBeGreaterThanOrEqual(600);
  });

  test('leaves one file where there are too few for two', () => {
    expect(partListed(codes.slice(0, 1_999)).prefixBits).toBe(0);
    expect(partListed([])).toEqual({ prefixBits: 0, files: [[]] });
  });
});

/** Each publishes thousands of companies; seconds on a busy machine. */
const SLOWEST_MS = 60_000;

describe('details files', { timeout: SLOWEST_MS }, () => {
  test('all have one size, and say how many companies share one', async () => {
    const site = await publishing();
    const { details, report } = await publishParts(site, ROWS, 0);
    expect(details.prefixBits).toBeGreaterThan(1);
    expect(details.companiesPerFile.least).toBeGreaterThanOrEqual(4);
    const files = Object.entries(await site.files()).filter(([path]) => path.endsWith('.details'));
    expect(files.length).toBe(2 ** details.prefixBits);
    expect(new Set(files.map(([, hex]) => hex.length / 2))).toEqual(new Set(details.sizes));
    expect(details.sizes).toEqual(details.sizes.map(detailsSize));
    expect(report.details).toMatchObject({ files: files.length, written: files.length });
  });

  test('are taken over where nothing changes, with the date of when they were read', async () => {
    const site = await publishing();
    const before = await publishParts(site, ROWS, 0);
    const { items } = await registerOf(ROWS).listedCodes(hours(0));
    const removed = new Set([items[0]?.code ?? '']);
    const after = await publishParts(site, unlisted(ROWS, removed), 1);
    expect(after.details.version).not.toBe(before.details.version);
    expect(after.report.details.written).toBe(1);
    const inode = async (folder: string, name: string) => (await stat(join(site.out, folder, name))).ino;
    const names = Array.from(
      { length: 2 ** after.details.prefixBits },
      (_, at) => `${at.toString(16)}.details`,
    );
    const dates: string[] = [];
    let shared = 0;
    for (const name of names) {
      dates.push((await readDetails(await site.read(`${after.details.path}/${name}`))).asOf);
      if ((await inode(before.details.path, name)) === (await inode(after.details.path, name))) shared += 1;
    }
    expect(shared).toBe(names.length - 1);
    expect(dates.filter((asOf) => asOf === '2026-03-01T01:00:00Z').length).toBe(1);
  });

  test('count only companies whose record is there, however few that leaves in a file', async () => {
    const site = await publishing();
    const store = registerOf(ROWS);
    const codes = (await store.listedCodes(hours(0))).items.map(({ code }) => code);
    const least = 20;
    const { prefixBits, files } = partListed(codes, least);
    expect(prefixBits).toBeGreaterThan(1);
    const missing = new Set(files[1]?.slice(least - 1));
    const built = await buildDetails({
      folder: new TreeFolder(site.out),
      codes,
      resultsOf: (part) =>
        listedResults(
          store,
          part.filter((code) => !missing.has(code)),
          hours(0),
        ),
      before: null,
      now: hours(0),
      least,
    });
    expect(built.codes).toEqual(new Set(codes.filter((code) => !missing.has(code))));
    expect(built.details.reference.prefixBits).toBeLessThan(prefixBits);
    expect(built.details.reference.companiesPerFile.least).toBeGreaterThanOrEqual(least);
    const written = Object.keys(await site.files()).filter((path) => path.endsWith('.details'));
    expect(written).toHaveLength(2 ** built.details.reference.prefixBits);
  });

  test('are written anew where they are parted otherwise', async () => {
    const site = await publishing();
    const before = await publishParts(site, ROWS, 0, 4);
    const after = await publishParts(site, ROWS, 1, 40);
    expect(after.details.prefixBits).toBeLessThan(before.details.prefixBits);
    expect(after.report.details.written).toBe(2 ** after.details.prefixBits);
  });

  test('keep their bytes when a larger one makes all of them larger', async () => {
    const site = await publishing();
    const { items } = await registerOf(ROWS).listedCodes(hours(0));
    const few = unlisted(ROWS, new Set(items.slice(30).map(({ code }) => code)));
    const before = await publishParts(site, few, 0, 1);
    const largest = items[0]?.code;
    const grown = few.map((row) =>
      row.entity.code === largest
        ? { ...row, entries: Array.from({ length: 400 }, (_, at) => ({ ...row.entries[0], id: `E-${at}` })) }
        : row,
    ) as typeof ROWS;
    const after = await publishParts(site, grown, 1, 1);
    expect(after.details.prefixBits).toBe(before.details.prefixBits);
    expect(after.details.sizes[0]).toBeGreaterThan(before.details.sizes[0] ?? 0);
    expect(after.report.details.written).toBe(1);
  });
});
