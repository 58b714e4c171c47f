import { planUpdate, type UpdatePlan } from '../delta/plan-update.ts';
import { toHex } from '../trust/content-hash.ts';
import type { DeltaReference, SnapshotReference, SnapshotTrack } from '../trust/manifest.ts';
import { takeEarlyRemovals, withoutSnapshot } from './early-removals.ts';
import { type FileSource, fetchFile } from './fetch-file.ts';
import { afterDelta, type HeldTrack, openDelta, openTrack } from './held-state.ts';
import { refusing, SyncFailure, syncFailure } from './sync-problem.ts';

/**
 * Most deltas that a device carries behind one snapshot. A question that the sieve lets through walks along all of them;
 * some hundred are five days of hourly ones.
 */
const MOST_HELD_DELTAS = 128;

/** What became of a track. */
export interface TrackUpdate {
  /** Null when there is none, neither before nor now. */
  readonly held: HeldTrack | null;
  /** Why it is not the current state; null when it is. */
  readonly failure: SyncFailure | null;
}

/**
 * Brings a track to the state that the manifest names, by deltas or a full file. When a file is at fault the way around
 * it is tried. When no way leads there, what went away is taken away all the same.
 *
 * @param frugal whether full files wait: the connection is a metered one.
 */
export async function updateTrack(
  track: SnapshotTrack,
  held: HeldTrack | null,
  source: FileSource,
  frugal: boolean,
): Promise<TrackUpdate> {
  let offered = frugal ? withoutSnapshot(track) : track;
  let first: SyncFailure | null = null;
  for (;;) {
    const plan = choosePlan(offered, held);
    if (plan === null) {
      first ??= frugal && planUpdate(track, null) !== null ? metered() : contradiction();
      break;
    }
    if (plan.kind === 'current') return { held, failure: null };
    const attempt = await follow(plan, held, source);
    if (attempt.failure === null) return attempt;
    first ??= attempt.failure;
    if (!attempt.failure.isOfFile) break;
    offered = without(offered, attempt.file);
  }
  if (held === null) return { held, failure: first };
  const { kind } = first.problem;
  const early = await takeEarlyRemovals(track, held, source, kind !== 'closed');
  return { held: early, failure: first };
}

/** As `planUpdate`, but what is held already counts too: a chain that has outgrown the full file is left. */
function choosePlan(track: SnapshotTrack, held: HeldTrack | null): UpdatePlan | null {
  const plan = planUpdate(track, held && toHex(held.answers.state));
  if (plan === null || plan.kind === 'current') return plan;
  if (plan.kind === 'full') return isHuge(plan) ? null : plan;
  const full = planUpdate(track, null);
  if (held === null || full?.kind !== 'full' || isHuge(full)) return plan;
  const bytes = held.deltas.reduce((sum, delta) => sum + delta.bytes.length, plan.bytes);
  const isLong = held.deltas.length + plan.deltas.length > MOST_HELD_DELTAS;
  return isLong || bytes > full.bytes ? full : plan;
}

async function follow(
  plan: Exclude<UpdatePlan, { kind: 'current' }>,
  before: HeldTrack | null,
  source: FileSource,
): Promise<TrackUpdate & { readonly file: string }> {
  let file = '';
  try {
    let held = before;
    if (plan.kind === 'full') {
      file = plan.snapshot.path;
      held = await fetchSnapshot(plan.snapshot, source);
    }
    for (const delta of plan.deltas) {
      file = delta.path;
      held = held && (await fetchDelta(delta, held, source));
    }
    return { held, failure: null, file };
  } catch (error) {
    return { held: before, failure: syncFailure(error), file };
  }
}

async function fetchSnapshot(reference: SnapshotReference, source: FileSource): Promise<HeldTrack> {
  const bytes = await fetchFile(reference, source);
  const track = await refusing(reference.path, () => openTrack({ sha256: reference.sha256, bytes }));
  if (toHex(track.answers.state) === reference.state) return track;
  const message = `${reference.path} is of another state than the manifest says.`;
  throw new SyncFailure({ kind: 'refused', reason: 'malformed', file: reference.path, message });
}

async function fetchDelta(delta: DeltaReference, held: HeldTrack, source: FileSource): Promise<HeldTrack> {
  const bytes = await fetchFile(delta, source);
  return refusing(delta.path, async () => afterDelta(held, await openDelta({ sha256: delta.sha256, bytes })));
}

function without(track: SnapshotTrack, path: string): SnapshotTrack {
  const deltas = track.deltas.filter((delta) => delta.path !== path);
  return track.snapshot.path === path ? { ...withoutSnapshot(track), deltas } : { ...track, deltas };
}

const isHuge = (plan: { readonly bytes: number }): boolean => !Number.isFinite(plan.bytes);

function metered(): SyncFailure {
  const message =
    'A full file is needed and the connection is metered; it waits for another, or for a person.';
  return new SyncFailure({ kind: 'metered', message });
}

function contradiction(): SyncFailure {
  const message = 'No file in the manifest leads to the state it names.';
  return new SyncFailure({ kind: 'refused', reason: 'malformed', file: 'manifest.json', message });
}
