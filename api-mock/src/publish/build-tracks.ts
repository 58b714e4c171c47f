import type { DeltaReference, SnapshotTrack } from '@credit-lens/sdk/snapshot';
import { KeyCollision } from '@credit-lens/sdk/snapshot/build';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { buildFull } from './build-full.ts';
import { codesSide } from './codes-side.ts';
import { type CoveredEntity, coveredEntities } from './covered-entities.ts';
import type { ListedRows } from './listed-rows.ts';
import { namesSide } from './names-side.ts';
import { openHeld } from './open-held.ts';
import type { KeptTrack, PublisherState } from './publisher-state.ts';
import { type DayOfDeltas, type DeltaTimes, dayOfDeltas, timesOf, whyEnded } from './track-chain.ts';
import type { TrackDelta, TrackSide } from './track-side.ts';
import type { TreeFolder } from './tree-folder.ts';
import { chainOf, wayOut } from './way-out.ts';
import { writeDelta } from './write-delta.ts';

/** How codes or names of a publish are carried. */
export interface BuiltTrack extends KeptTrack {
  readonly kind: 'full' | 'delta' | 'unchanged';
  /** Why a full snapshot was written. */
  readonly reason: string | null;
  readonly day: DayOfDeltas;
}

/** What tracks are built from. */
export interface TracksInput {
  readonly store: Store;
  readonly folder: TreeFolder;
  readonly rows: ListedRows;
  readonly before: PublisherState | null;
  readonly sequence: number;
  readonly now: Date;
  /** Bytes of deltas that a day may have, for each track; null: by its size. */
  readonly dayBudget: number | null;
  readonly signal?: AbortSignal | undefined;
}

/** A track on its way: a delta is tried first, and what ends it decides for a full snapshot. */
interface TrackBuild {
  readonly side: TrackSide;
  readonly kept: KeptTrack | null;
  delta: TrackDelta | null;
  /** Why there must be a full snapshot. */
  reason: string;
}

/**
 * Writes for codes and names each a delta from the last publish, or a full snapshot where there is nothing to begin from or
 * the chain is no longer worth it. Both go through the register together, so that it is read at most twice, and once more
 * for full snapshots. An ended chain stays for its removals, see `wayOut`.
 */
export async function buildTracks(input: TracksInput): Promise<{
  readonly codes: BuiltTrack;
  readonly names: BuiltTrack;
  readonly registered: number;
}> {
  let registered = 0;
  const pass = async (visit: (entity: CoveredEntity) => void): Promise<void> => {
    registered = 0;
    for await (const entity of coveredEntities(input.store, input.signal)) {
      registered += 1;
      visit(entity);
    }
  };
  const codes = await begin(codesSide, input);
  const names = await begin(namesSide, input);
  const builds = [codes, names];
  if (builds.some(({ delta }) => delta !== null))
    await pass((entity) => each(builds, (delta) => delta.enter(entity)));
  const changed = builds.filter(({ delta }) => delta !== null && !delta.builder.isEmpty);
  if (changed.length > 0) await pass((entity) => each(changed, (delta) => delta.distinguish(entity)));
  const done = new Map<TrackSide, BuiltTrack | Ended>();
  for (const build of builds) done.set(build.side, await conclude(build, input));
  const ended = builds.flatMap(({ side }) => (isBuilt(done.get(side)) ? [] : [side]));
  if (ended.length > 0) {
    const full = await buildFull(ended, { ...input, pass });
    for (const [side, { snapshot, keySeed }] of full) {
      const { reason, deltas, times } = done.get(side) as Ended;
      const track = { state: snapshot.state, snapshot, deltas: [...deltas] };
      const day = dayOfDeltas(track, times, input.now, input.dayBudget);
      done.set(side, { kind: 'full', reason, track, keySeed, deltaTimes: timesOf(deltas, times), day });
    }
  }
  return {
    codes: done.get(codesSide) as BuiltTrack,
    names: done.get(namesSide) as BuiltTrack,
    registered,
  };
}

async function begin(side: TrackSide, input: TracksInput): Promise<TrackBuild> {
  const { store, folder, rows, before } = input;
  const kept = before?.tracks[side.holds] ?? null;
  const build: TrackBuild = { side, kept, delta: null, reason: 'there is no state of an earlier publish' };
  if (before === null || kept === null) return build;
  const held = await openHeld(folder, kept.track);
  if (held === null) return { ...build, reason: 'a file of the last publish is missing or damaged' };
  const { entities } = await store.meta();
  return { ...build, delta: side.delta(held, before.rows, rows, entities) };
}

/** Does something with every delta. One in which two keys cannot be told apart is given up. */
function each(builds: readonly TrackBuild[], step: (delta: TrackDelta) => void): void {
  for (const build of builds) {
    try {
      if (build.delta !== null) step(build.delta);
    } catch (error) {
      giveUp(build, error);
    }
  }
}

function giveUp(build: TrackBuild, error: unknown): void {
  if (!(error instanceof KeyCollision)) throw error;
  build.delta = null;
  build.reason = `two ${build.side.holds} have the same key`;
}

/** A chain that ends here: why, and which of its deltas the manifest goes on naming. */
interface Ended {
  readonly reason: string;
  readonly deltas: readonly DeltaReference[];
  readonly times: DeltaTimes;
}

const isBuilt = (done: BuiltTrack | Ended | undefined): done is BuiltTrack =>
  done !== undefined && 'kind' in done;

async function conclude(build: TrackBuild, input: TracksInput): Promise<BuiltTrack | Ended> {
  const { kept, delta } = build;
  const { folder, now, dayBudget } = input;
  if (kept === null || delta === null) return { reason: build.reason, deltas: [], times: {} };
  const { track, deltaTimes } = kept;
  if (delta.builder.isEmpty) {
    const day = dayOfDeltas(track, deltaTimes, now, dayBudget);
    return { ...kept, kind: 'unchanged', reason: null, day };
  }
  let written: DeltaReference;
  try {
    written = await writeDelta(folder, track.state, delta.builder);
  } catch (error) {
    giveUp(build, error);
    return { reason: build.reason, deltas: [], times: {} };
  }
  const times = { ...deltaTimes, [written.path]: utcInstant(now) };
  const chain = chainOf(track);
  const earlier = track.deltas.filter((other) => !chain.includes(other));
  const deltas = [...wayOut(earlier, times, now), ...chain, written];
  const next: SnapshotTrack = { ...track, state: written.sha256, deltas };
  const day = dayOfDeltas(next, times, now, dayBudget);
  const reason = whyEnded(next, times, now, day);
  if (reason !== null) return { reason, deltas: wayOut(deltas, times, now), times };
  const { keySeed } = kept;
  return { kind: 'delta', reason, track: next, keySeed, deltaTimes: timesOf(deltas, times), day };
}
