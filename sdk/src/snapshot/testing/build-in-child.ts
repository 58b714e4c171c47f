/**
 * `node --expose-gc build-in-child.ts CODES` builds a snapshot of codes and names over so many companies, a thousand of them
 * listed, and a delta; it prints the most memory that was in use at once meanwhile, in bytes: what no collection could free.
 */
import { buildSnapshot } from '../build/build-snapshot.ts';
import { buildDelta } from '../delta/build-delta.ts';
import { SnapshotState } from '../delta/snapshot-state.ts';
import { openSnapshot } from '../open-snapshot.ts';
import { inventedCode } from './invented-codes.ts';
import { inventedName } from './register-model.ts';

const LISTED = 1_000;

/** Times that memory is looked at in one pass over the companies. */
const LOOKS = 8;

const codes = Number(process.argv[2]);
let most = 0;

function* each(textOf: (number: number) => string, to = codes): Generator<string> {
  for (let number = 0; number < to; number++) {
    if (number % Math.ceil(to / LOOKS) === 0) look();
    yield textOf(number);
  }
  look();
}

function look(): void {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  most = Math.max(most, heapUsed + arrayBuffers);
}

const row = (number: number) => ({ code: inventedCode(number), lists: ['B02'], contested: false });
const { bytes, report } = buildSnapshot(
  {
    *listed() {
      for (let number = 0; number < LISTED; number++) yield { ...row(number), names: [inventedName(number)] };
    },
    registered: () => each(inventedCode),
    registeredNames: () => each(inventedName),
  },
  { state: new Uint8Array(32) },
);
buildDelta({
  held: [SnapshotState.of(openSnapshot(bytes))],
  keySeed: report.keySeed,
  removed: [inventedCode(0)],
  added: [row(LISTED)],
  registered: each(inventedCode, 1),
  universe: () => each(inventedCode),
  listedCount: LISTED,
  registeredCount: codes,
});
process.stdout.write(JSON.stringify({ bytes: most, registered: report.registered }));
