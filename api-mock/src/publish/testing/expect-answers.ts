import { normaliseName } from '@credit-lens/sdk/names';
import { requireContent } from '@credit-lens/sdk/snapshot';
import { expect } from 'vitest';
import { referenceCatalogue } from '../../catalogue/reference-catalogue.ts';
import { coverageOf } from '../../server/coverage-of.ts';
import type { Store } from '../../store/store.ts';
import { coveredEntities } from '../covered-entities.ts';
import { listedResults } from '../listed-results.ts';
import { timelessFingerprint } from '../timeless-fingerprint.ts';
import { type Followed, followDetails, type ReadTree } from './follow-tree.ts';

/** Compares what a client answers about every code and name of a register with what the register itself answers. */
export async function expectAnswers(read: ReadTree, followed: Followed, store: Store, now: Date) {
  const { manifest, codes } = followed;
  const { items } = await store.listedCodes(now);
  const listed = new Map(items.map((item) => [item.code, item]));
  const names = new Set(items.map(({ name }) => normaliseName(name)));
  const wrong: string[] = [];
  for await (const { code, name } of coveredEntities(store)) {
    const expected = listed.get(code);
    const combination = codes.combination(code);
    const isSame =
      codes.has(code) === (expected !== undefined) &&
      combination?.lists.join() === expected?.lists.join() &&
      combination?.contested === expected?.contested;
    if (!isSame) wrong.push(code);
    if (followed.names.hasName(name) !== names.has(name)) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  expect(manifest.coverage.listed).toBe(listed.size);

  const { results, files } = await followDetails(read, manifest, listed.keys());
  expect([...files.values()].reduce((sum, { size }) => sum + size, 0)).toBe(listed.size);
  const answers = await listedResults(store, [...listed.keys()], now);
  // Files that were taken over carry the times of the publish that wrote them.
  expect([...results.values()].map(timelessFingerprint)).toEqual(answers.map(timelessFingerprint));

  if (manifest.catalogue === null) throw new Error('The manifest names no catalogue.');
  const catalogue = await read(manifest.catalogue.path);
  await requireContent(catalogue, manifest.catalogue);
  const { coverage } = await coverageOf(store, now);
  const expected = { lists: referenceCatalogue.lists, coverage };
  expect(timelessFingerprint(JSON.parse(new TextDecoder().decode(catalogue)))).toBe(
    timelessFingerprint(expected),
  );
}
