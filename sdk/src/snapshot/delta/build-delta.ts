import { CombinationBuilder } from '../build/combination-builder.ts';
import { aligned, preambleLength } from '../container/layout.ts';
import { listCombination } from '../container/list-combination.ts';
import { SECTION } from '../container/section-kind.ts';
import { STATE_LENGTH } from '../container/snapshot-description.ts';
import { type SectionBytes, writeContainer } from '../container/write-container.ts';
import { codeKey } from '../key/code-key.ts';
import { nameKey } from '../key/name-key.ts';
import { notACode } from '../snapshot.ts';
import { toHex } from '../trust/content-hash.ts';
import type { DeltaChanges, DeltaReport, NameChanges } from './delta-changes.ts';
import { LINK_LENGTH } from './read-delta.ts';
import { SideBuilder } from './side-builder.ts';
import { writeAdditions } from './write-additions.ts';

/**
 * Writes what changed since a state, so that every client that holds one of `held` answers exactly for every code of
 * the universe. The state it leads to is the SHA-256 of the bytes.
 *
 * @throws RangeError when a code has no code's form, or is both removed and added, or when the held snapshots are not
 * in one state under one key seed.
 * @throws KeyCollision when two codes cannot be told apart: publish a full snapshot with another key seed.
 */
export function buildDelta(changes: DeltaChanges): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly report: DeltaReport;
} {
  const { held, keySeed } = changes;
  requireOneState(changes);
  const codes = new SideBuilder(
    changes.listedCount,
    changes.registeredCount,
    (code, key) => {
      if (!codeKey(code, keySeed, key)) throw notACode(code);
    },
    (low, high) => held.some((state) => state.hasKey(low, high)),
  );
  const combinations = new CombinationBuilder();
  for (const code of changes.removed) codes.remove(code);
  for (const row of changes.added) {
    const combination = listCombination(row.lists, row.contested);
    const ordinal = codes.add(row.code);
    if (ordinal < 0) throw new RangeError(`${row.code} is added twice: join its lists into one row.`);
    combinations.set(ordinal, combination);
  }
  codes.complete(changes.registered, changes.universe());
  const names = changes.names === undefined ? null : nameSide(changes.names, changes);
  const removing: SectionBytes[] = [{ kind: SECTION.link, bytes: link(changes) }];
  if (codes.removals.size > 0) removing.push({ kind: SECTION.codeRemovals, bytes: codes.removals.write() });
  if (names !== null && names.removals.size > 0) {
    removing.push({ kind: SECTION.nameRemovals, bytes: names.removals.write() });
  }
  const adding: SectionBytes[] = [];
  if (codes.additions.size > 0) {
    adding.push({ kind: SECTION.codeAdditions, bytes: writeAdditions(codes.additions, combinations) });
  }
  if (names !== null && names.additions.size > 0) {
    adding.push({ kind: SECTION.nameAdditions, bytes: names.additions.write() });
  }
  const bytes = writeContainer('delta', [...removing, ...adding]);
  let removalBytes = preambleLength(removing.length + adding.length);
  for (const section of removing) removalBytes = aligned(removalBytes + section.bytes.length);
  return {
    bytes,
    report: {
      removals: codes.removals.size,
      additions: codes.additions.size,
      exceptions: codes.removals.exceptionCount + codes.additions.exceptionCount,
      chanceHits: codes.chanceHits,
      bytes: bytes.length,
      removalBytes,
    },
  };
}

function requireOneState({ held, keySeed }: DeltaChanges): void {
  const from = toHex(held[0].state);
  for (const state of held) {
    if (toHex(state.state) !== from) {
      throw new RangeError(
        `A held snapshot is in another state, ${toHex(state.state)}, not in ${from}: bring it there.`,
      );
    }
    if (state.keySeed !== keySeed) {
      throw new RangeError(
        `A held snapshot has key seed ${state.keySeed}; the delta was to have ${keySeed}.`,
      );
    }
  }
}

function nameSide(names: NameChanges, { held, keySeed }: DeltaChanges): SideBuilder {
  const side = new SideBuilder(
    names.listedCount,
    names.registeredCount,
    (name, key) => nameKey(name, keySeed, key),
    (low, high) => held.some((state) => state.hasNameKey(low, high)),
  );
  for (const name of names.removed) side.remove(name);
  for (const name of names.added) side.add(name);
  side.complete(names.registered, names.universe());
  return side;
}

function link({ held, keySeed }: DeltaChanges): Uint8Array {
  const bytes = new Uint8Array(LINK_LENGTH);
  bytes.set(held[0].state);
  new DataView(bytes.buffer).setUint32(STATE_LENGTH, keySeed, true);
  return bytes;
}
