import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseName } from '@credit-lens/sdk/names';
import { openSnapshot } from '@credit-lens/sdk/snapshot';
import { describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { newKey } from './key-ring.ts';
import { publish, stateFileOf } from './publish.ts';
import { thisProcess } from './running-process.ts';
import { expectAnswers } from './testing/expect-answers.ts';
import { type Followed, followTree } from './testing/follow-tree.ts';
import { hours, type Publishing, publishing } from './testing/publishing.ts';
import { inventedRows, registerOf, unlisted } from './testing/register-of.ts';

const trustOf = ({ ring }: Publishing) => ring.map(({ signing }) => signing);

/** Publishes a register as of so many hours, and follows the tree from what a client held before. */
async function publishAndFollow(site: Publishing, store: Store, at: number, held: Followed | null = null) {
  const now = hours(at);
  const report = await publish({ store, out: site.out, ring: site.ring, now });
  const followed = await followTree(site.read, trustOf(site), now, held);
  await expectAnswers(site.read, followed, store, now);
  return { report, followed };
}

async function firstListed(store: Store, count: number): Promise<Set<string>> {
  const { items } = await store.listedCodes(hours(0));
  return new Set(items.slice(0, count).map(({ code }) => code));
}

/** Large enough that a delta is shorter than the snapshot. */
const ROWS = inventedRows(4_000);

/** Each publishes thousands of companies several times, within two seconds on an idle machine. */
const SLOWEST_MS = 60_000;

describe('publishing', { timeout: SLOWEST_MS }, () => {
  test('gives a client every answer of the register, each byte hanging on the signature', async () => {
    const site = await publishing();
    const { report, followed } = await publishAndFollow(site, registerOf(ROWS), 0);
    expect([report.codes.kind, report.names.kind]).toEqual(['full', 'full']);
    expect([followed.plan, followed.namesPlan]).toEqual(['full', 'full']);
    expect(report.trust).toEqual(trustOf(site));
  });

  test('says which regions the register covers, and publishes nobody outside them', async () => {
    const site = await publishing();
    const { items } = await registerOf(ROWS).listedCodes(hours(0));
    const regions = Map.groupBy(items, ({ code }) => code.slice(2, 4));
    const [[region = '', inside = []] = [], [, outside = []] = []] = regions;
    const { followed } = await publishAndFollow(site, registerOf(ROWS, { regionPrefixes: [region] }), 0);
    expect(followed.manifest.coverage.predicate.regionPrefixes).toEqual([region]);
    expect(followed.manifest.coverage.listed).toBe(inside.length);
    expect(inside.every(({ code }) => followed.codes.has(code))).toBe(true);
    expect(outside.length).toBeGreaterThan(0);
    const hits = outside.filter(({ code }) => followed.codes.has(code)).length;
    // By chance one in 512; of these nobody is to ask.
    expect(hits).toBeLessThan(outside.length);
  });

  test('carries names in files of their own, so that a client may do without', async () => {
    const site = await publishing();
    const { manifest } = (await publishAndFollow(site, registerOf(ROWS), 0)).followed;
    const [codes, names] = await Promise.all(
      [manifest.codes, manifest.names].map(async (track) =>
        openSnapshot(await site.read(track?.snapshot.path ?? '')),
      ),
    );
    expect([codes?.holdsCodes, codes?.holdsNames, names?.holdsCodes, names?.holdsNames]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(manifest.codes.state).not.toBe(manifest.names?.state);
  });

  test('changes nothing but the manifest while the register stays as it is', async () => {
    const site = await publishing();
    const store = registerOf(ROWS);
    const first = await publishAndFollow(site, store, 0);
    const before = await site.files();
    const { report, followed } = await publishAndFollow(site, store, 1, first.followed);
    const after = await site.files();
    const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
    expect(changed.sort()).toEqual(['manifest.json', 'manifest.json.br', 'manifest.json.gz']);
    expect([report.codes.kind, report.names.kind]).toEqual(['unchanged', 'unchanged']);
    expect(report.sequence).toBe(first.report.sequence + 1);
    expect([followed.plan, followed.namesPlan]).toEqual(['current', 'current']);
    expect(followed.manifest.asOf).toBe('2026-03-01T01:00:00Z');
  });

  test('carries changes in a delta: removed, listed, newly registered', async () => {
    const site = await publishing();
    const removed = await firstListed(registerOf(inventedRows(800)), 3);
    // Later, companies have come back, and thousands have entered, of which some hit the old snapshot by chance.
    const fewer = unlisted(inventedRows(800), removed);
    const first = await publishAndFollow(site, registerOf(fewer), 0);
    const more = inventedRows(3_000).map((row, at) =>
      at < fewer.length ? (fewer[at] ?? row) : { ...row, entries: [] },
    );
    const second = await publishAndFollow(site, registerOf(more), 1, first.followed);
    expect(second.report.codes).toMatchObject({ kind: 'delta', deltas: 1 });
    expect(second.followed.plan).toBe('deltas');
    // The names that listed companies bear are still the same.
    expect([second.report.names.kind, second.followed.namesPlan]).toEqual(['unchanged', 'current']);
    const back = inventedRows(3_000).map((row, at) => (at < 800 ? row : { ...row, entries: [] }));
    const third = await publishAndFollow(site, registerOf(back), 2, second.followed);
    for (const code of removed) expect(third.followed.codes.has(code)).toBe(true);
    await publishAndFollow(site, registerOf(back), 3, first.followed);
  });

  test('takes away a company that has left the register altogether, with its name', async () => {
    const site = await publishing();
    const first = await publishAndFollow(site, registerOf(ROWS), 0);
    const { items } = await registerOf(ROWS).listedCodes(hours(0));
    const [gone] = items;
    if (gone === undefined) throw new Error('Some company is listed.');
    const answers = ({ codes, names }: Followed) => [
      codes.has(gone.code),
      names.hasName(normaliseName(gone.name)),
    ];
    expect(answers(first.followed)).toEqual([true, true]);
    const rest = ROWS.filter(({ entity }) => entity.code !== gone.code);
    const { followed } = await publishAndFollow(site, registerOf(rest), 1, first.followed);
    expect([followed.plan, followed.namesPlan]).toEqual(['deltas', 'deltas']);
    expect(answers(followed)).toEqual([false, false]);
  });

  test('begins a new chain where the old one would be longer than a snapshot', async () => {
    const site = await publishing();
    const all = await firstListed(registerOf(ROWS), 1_000);
    const first = await publishAndFollow(site, registerOf(unlisted(ROWS, all)), 0);
    const { report, followed } = await publishAndFollow(site, registerOf(ROWS), 1, first.followed);
    const ended = { kind: 'full', deltas: 1, reason: expect.stringContaining('longer') };
    expect(report).toMatchObject({ codes: ended, names: ended });
    expect(followed.plan).toBe('full');
  });

  test('keeps the ended chain for a week, so that removals reach who cannot have the new snapshot', async () => {
    const site = await publishing();
    const removing = async (count: number, at: number) =>
      publishAndFollow(site, registerOf(unlisted(ROWS, await firstListed(registerOf(ROWS), count))), at);
    for (const [count, at] of [
      [0, 0],
      [1, 1],
      [2, 720],
    ] as const)
      await removing(count, at);
    const { state: before } = (await followTree(site.read, trustOf(site), hours(720), null)).manifest.codes;
    const { report, followed } = await removing(3, 723);
    const ended = { kind: 'full', reason: expect.stringMatching(/30 days/) };
    expect(report).toMatchObject({ codes: ended, names: ended });
    const { codes } = followed.manifest;
    expect(codes.deltas.at(-1)?.from).toBe(before);
    expect(codes.deltas.map(({ sha256 }) => sha256)).not.toContain(codes.state);
    expect((await removing(4, 724)).report.codes).toMatchObject({ kind: 'delta', deltas: 3 });
    expect((await removing(5, 1_000)).followed.manifest.codes.deltas).toHaveLength(2);
  });

  test('begins a new chain where the deltas of a day pass their budget, and says so', async () => {
    const site = await publishing();
    const without = async (count: number) =>
      registerOf(unlisted(ROWS, await firstListed(registerOf(ROWS), count)));
    const at = async (count: number, hour: number, dayBudget?: number) => {
      const options = dayBudget === undefined ? {} : { dayBudget };
      const { out, ring } = site;
      return publish({ store: await without(count), out, ring, now: hours(hour), ...options });
    };
    await at(0, 0);
    const first = await at(1, 1);
    const { codes, names } = first;
    expect(codes.day).toEqual({ bytes: codes.bytes.deltas, budget: 32_768 });
    const budget = codes.bytes.deltas + names.bytes.deltas;
    // A day later the first delta counts no more.
    expect(await at(2, 25, budget)).toMatchObject({ codes: { kind: 'delta' }, names: { kind: 'delta' } });
    const reason = /^the deltas of a day would have \d+ bytes, more than the budget of \d+$/;
    const ended = { kind: 'full', reason: expect.stringMatching(reason) };
    const tight = Math.max(codes.bytes.deltas, names.bytes.deltas);
    expect(await at(3, 26, tight)).toMatchObject({ codes: ended, names: ended });
    const followed = await followTree(site.read, trustOf(site), hours(26));
    await expectAnswers(site.read, followed, await without(3), hours(26));
  });

  test('begins a new chain after 30 days', async () => {
    const site = await publishing();
    const store = registerOf(ROWS);
    await publishAndFollow(site, store, 0);
    const fewer = registerOf(unlisted(ROWS, await firstListed(store, 1)));
    expect((await publishAndFollow(site, fewer, 1)).report.codes.kind).toBe('delta');
    const fewest = registerOf(unlisted(ROWS, await firstListed(store, 2)));
    expect((await publishAndFollow(site, fewest, 723)).report.codes.reason).toMatch(/30 days/);
  });

  test.each(['the state', 'a snapshot', 'the names', 'a details file'] as const)(
    'mends itself when %s is lost',
    async (what) => {
      const site = await publishing();
      const store = registerOf(ROWS);
      const first = await publishAndFollow(site, store, 0);
      const { codes, names, details } = first.followed.manifest;
      if (what === 'the state') await rm(stateFileOf(site.out));
      if (what === 'a snapshot') await rm(join(site.out, codes.snapshot.path));
      if (what === 'the names') await rm(join(site.out, names?.snapshot.path ?? ''));
      if (what === 'a details file') await rm(join(site.out, `${details?.path}/0.details`));
      const { report } = await publishAndFollow(site, store, 1);
      const kinds = {
        'the state': ['full', 'full'],
        'a snapshot': ['full', 'unchanged'],
        'the names': ['unchanged', 'full'],
        'a details file': ['unchanged', 'unchanged'],
      };
      expect([report.codes.kind, report.names.kind]).toEqual(kinds[what]);
      expect(report.sequence).toBe(first.report.sequence + 1);
    },
  );

  test('removes a file when no manifest has named it for seven days, and not before', async () => {
    const site = await publishing();
    const store = registerOf(ROWS);
    const { details } = (await publishAndFollow(site, store, 0)).followed.manifest;
    const fewer = registerOf(unlisted(ROWS, await firstListed(store, 1)));
    await publishAndFollow(site, fewer, 1);
    await publishAndFollow(site, fewer, 168.9);
    const index = join(site.out, details?.index.path ?? '');
    expect((await stat(index)).isFile()).toBe(true);
    const { report } = await publishAndFollow(site, fewer, 169);
    expect(report.removed).toBe(2);
    await expect(stat(index)).rejects.toThrow(/ENOENT/);
  });

  test('broken off at any step leaves the earlier manifest valid, and the next publish does the rest', async () => {
    const small = inventedRows(60);
    const store = registerOf(small);
    const next = registerOf(unlisted(small, await firstListed(store, 4)));
    const before = await publishing();
    const { followed } = await publishAndFollow(before, store, 0);
    for (let broken = 0, finished = false; !finished; broken++) {
      const site = { ...(await publishing()), ring: before.ring };
      await cp(before.out, site.out, { recursive: true });
      await cp(stateFileOf(before.out), stateFileOf(site.out));
      let step = 0;
      const onStep = () => {
        if (step++ === broken) throw new Error('The power went off.');
      };
      finished = await publish({ store: next, out: site.out, ring: site.ring, now: hours(50), onStep }).then(
        () => true,
        (error: Error) => {
          expect(error.message).toBe('The power went off.');
          return false;
        },
      );
      const seen = await followTree(site.read, trustOf(site), hours(50), null);
      const isNew = seen.manifest.sequence > followed.manifest.sequence;
      await expectAnswers(site.read, seen, isNew ? next : store, hours(isNew ? 50 : 0));
      const { report } = await publishAndFollow(site, next, 51, followed);
      expect(report.sequence).toBeGreaterThan(followed.manifest.sequence);
      expect(Object.keys(await site.files()).filter((path) => path.includes('.writing'))).toEqual([]);
      if (finished) expect(broken).toBeGreaterThan(15);
    }
  });
});

describe('a folder to publish into', () => {
  const refused = async (site: Publishing, message: RegExp) => {
    const before = await site.files();
    const options = { store: registerOf(inventedRows(10)), out: site.out, ring: site.ring, now: hours(0) };
    await expect(publish(options)).rejects.toThrow(message);
    expect(await site.files()).toEqual(before);
  };

  test('is left as it is when it holds something else', async () => {
    const site = await publishing();
    await mkdir(site.out);
    await writeFile(join(site.out, 'thesis.txt'), 'years of work');
    await refused(site, /holds something else, such as “thesis.txt”.*choose an empty folder/);
  });

  test('is left as it is when its manifest is none of ours', async () => {
    const site = await publishing();
    await mkdir(site.out);
    await writeFile(join(site.out, 'manifest.json'), '{"name":"a web app"}');
    await refused(site, /manifest.json is something else than a signed document/);
  });

  test('is left as it is when another key signed it', async () => {
    const site = await publishing();
    await publish({
      store: registerOf(inventedRows(10)),
      out: site.out,
      ring: [await newKey(hours(0))],
      now: hours(0),
    });
    await refused(site, /is signed by the key [0-9a-f]{16}, which is not at hand: .*--key/);
  });

  test('must be one that can be written', async () => {
    const site = await publishing();
    await writeFile(site.out, 'a file');
    const options = { store: registerOf(inventedRows(10)), ring: site.ring, now: hours(0) };
    await expect(publish({ ...options, out: site.out })).rejects.toThrow(/cannot be read as a folder/);
    await expect(publish({ ...options, out: join(site.out, 'tree') })).rejects.toThrow(
      /cannot be (read|written)/,
    );
  });

  test('takes one publisher at a time, and forgets one that has died', async () => {
    const site = await publishing();
    const lock = `${stateFileOf(site.out)}.lock`;
    const running = { ...(await thisProcess()), since: new Date().toISOString() };
    await writeFile(lock, JSON.stringify(running));
    await refused(site, /Another publisher \(process \d+, since .+\) is at work/);
    await writeFile(lock, JSON.stringify({ ...running, started: 1 }));
    await publishAndFollow(site, registerOf(inventedRows(10)), 0);
  });
});
