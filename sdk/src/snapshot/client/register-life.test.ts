import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAfter, type Fault, sendFile, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { memory } from './storage/memory.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';

const COMPANIES = 40;
const LISTS = [[], ['B02'], ['B05'], ['B02', 'B17']];

const change = fc.record({
  number: fc.nat(COMPANIES - 1),
  lists: fc.constantFrom(...LISTS),
  contested: fc.boolean(),
});

/** What a server does to the files of one update. */
const mischief = fc.record({
  kind: fc.constantFrom(
    'none',
    'cut',
    'cutBehindRemovals',
    'error',
    'missing',
    'wrong',
    'whole',
    'manifestGone',
  ),
  after: fc.nat(3_000),
  of: fc.constantFrom('snapshots/', 'deltas/', '/'),
});

/** A moment: some days pass, perhaps a full snapshot is published, and the client updates under a mischief. */
const moment = fc.record({
  days: fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 3 }),
  full: fc.boolean(),
  mischief,
  /** The disk breaks at the so many-th write; the worker is killed with it. */
  crashAt: fc.option(fc.nat(6), { freq: 3 }),
});

type Mischief = typeof mischief extends fc.Arbitrary<infer M> ? M : never;

function faultOf({ kind, after, of }: Mischief, register: PublishedRegister): Fault {
  return (response, request, file) => {
    const path = (request.url ?? '').slice(1);
    if (kind === 'none' || file === undefined) return false;
    if (kind === 'cutBehindRemovals') {
      const delta = register.deltas.find((one) => one.path === path);
      if (delta === undefined) return false;
      cutAfter(delta.removals.bytes, response, file, request.headers.range);
      return true;
    }
    if (!(kind === 'manifestGone' ? path === 'manifest.json' : path.includes(of))) return false;
    if (kind === 'cut') cutAfter(after, response, file, request.headers.range);
    else if (kind === 'error') response.writeHead(503).end();
    else if (kind === 'wrong') {
      const wrong = file.map((byte, at) => (at === after ? byte ^ 4 : byte));
      sendFile(response, wrong);
    } else if (kind === 'whole') sendFile(response, file);
    else response.writeHead(404).end();
    return true;
  };
}

/** A disk that keeps what it has, and breaks at a write: each file of a commit counts, in a commit of the given kind. */
function breakingDisk(disk: SnapshotStorage, crashAt: number | null, isAtomic: boolean): SnapshotStorage {
  let left = crashAt ?? Number.POSITIVE_INFINITY;
  const count = () => {
    if (left-- <= 0) throw new Error('The machine stopped here.');
  };
  return {
    ...disk,
    async write(name, bytes) {
      count();
      await disk.write(name, bytes);
    },
    async commit(files, keep) {
      for (const [name, bytes] of files) {
        count();
        if (!isAtomic) await disk.write(name, bytes);
      }
      count();
      await disk.commit(
        isAtomic ? files : new Map(),
        isAtomic ? keep : (name) => files.has(name) || keep(name),
      );
    },
  };
}

describe('a client that lives with a register', () => {
  it('answers as the register stands after each update, whatever happens on the way, and forgets removals never', async () => {
    let updates = 0;
    let removals = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (moments, isAtomic) => {
          const register = await PublishedRegister.create();
          const { model } = register.history;
          for (let number = 0; number < COMPANIES; number++) {
            const lists = LISTS[number % 7] ?? [];
            model.set(number, lists, false);
          }
          await register.full();
          await register.manifest();
          const server = await serveFiles(register.files);
          const disk = memory();
          const start = (storage: SnapshotStorage) =>
            createSnapshotClient({
              baseUrl: server.baseUrl,
              trust: register.root,
              storage,
              clientVersion: '1.2.0',
              now: () => register.asOf.getTime(),
              isMetered: () => false,
            });
          const answers = (device: ReturnType<typeof start>) =>
            Array.from({ length: COMPANIES }, (_, number) => {
              const answer = device.check(inventedCode(number));
              return answer.outcome === 'listed' ? [...answer.lists, answer.contested] : answer.outcome;
            });
          const truth = () =>
            Array.from({ length: COMPANIES }, (_, number) => {
              const found = model.companies.get(number)?.combination;
              return found ? [...found.lists, found.contested] : 'noEntry';
            });
          try {
            const seen = new Set<string>();
            let device = start(disk);
            expect(await device.sync()).toMatchObject({ kind: 'updated' });
            seen.add(JSON.stringify(answers(device)));
            for (const { days, full, mischief, crashAt } of moments) {
              for (const day of days) await register.day(day);
              if (full) await register.full();
              await register.manifest();
              server.fault = faultOf(mischief, register);
              device.close();
              device = start(breakingDisk(disk, crashAt, isAtomic));
              await device.open();
              const before = answers(device);
              const report = await device.sync({ force: true });
              if (report.kind === 'failed') {
                // Whatever is still said of a code was said before; nothing is flagged anew or otherwise.
                for (const [at, answer] of answers(device).entries())
                  expect([JSON.stringify(before[at]), '"noEntry"']).toContain(JSON.stringify(answer));
                if (mischief.kind === 'cutBehindRemovals') {
                  removals++;
                  for (const [at, answer] of truth().entries())
                    if (answer === 'noEntry') expect(answers(device)[at]).toBe('noEntry');
                }
              } else {
                updates++;
                expect(answers(device)).toEqual(truth());
              }
              seen.add(JSON.stringify(answers(device)));
              // After a crash the disk holds one of the states that were, and no mixture.
              const restarted = start(disk);
              await restarted.open();
              expect(seen).toContain(JSON.stringify(answers(restarted)));
              if (crashAt === null) expect(answers(restarted)).toEqual(answers(device));
              restarted.close();
            }
            server.fault = () => false;
            await register.manifest();
            expect(await device.sync({ force: true })).toMatchObject({ kind: 'updated' });
            expect(answers(device)).toEqual(truth());
            device.close();
          } finally {
            await server.close();
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(updates).toBeGreaterThan(20);
    expect(removals).toBeGreaterThan(5);
  }, 120_000);
});
