import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeltaReference, SnapshotTrack } from '../trust/manifest.ts';
import { planUpdate } from './plan-update.ts';

const hash = (state: number): string => state.toString(16).padStart(64, '0');
const delta = (from: number, to: number, bytes: number): DeltaReference => ({
  path: `${to}.delta`,
  from: hash(from),
  sha256: hash(to),
  bytes,
  removals: { bytes, sha256: hash(to) },
});
const track = (deltas: DeltaReference[], built: number, state: number, bytes = 1_000): SnapshotTrack => ({
  state: hash(state),
  snapshot: { path: 'full', sha256: 'ff', bytes, state: hash(built) },
  deltas,
});

describe('planning an update', () => {
  it('fetches nothing when the state is current', () => {
    expect(planUpdate(track([], 3, 3), hash(3))).toEqual({ kind: 'current' });
  });

  it('follows a chain while it is smaller than the full file', () => {
    const days = [delta(0, 1, 300), delta(1, 2, 300), delta(2, 3, 300)];
    expect(planUpdate(track(days, 3, 3), hash(0))).toEqual({ kind: 'deltas', deltas: days, bytes: 900 });
    expect(planUpdate(track(days, 3, 3, 899), hash(0))).toMatchObject({
      kind: 'full',
      bytes: 899,
      deltas: [],
    });
  });

  it('prefers one delta over several days when it is smaller', () => {
    const week = delta(0, 2, 500);
    expect(planUpdate(track([delta(0, 1, 300), delta(1, 2, 300), week], 2, 2), hash(0))).toMatchObject({
      deltas: [week],
    });
  });

  it('takes the full file and the deltas since, when the chain has a gap or there is nothing to start from', () => {
    const last = delta(2, 3, 10);
    const full = { kind: 'full', deltas: [last], bytes: 1_010 };
    expect(planUpdate(track([delta(0, 1, 1), last], 2, 3), hash(0))).toMatchObject(full);
    expect(planUpdate(track([last], 2, 3), null)).toMatchObject(full);
  });

  it('finds nothing in a track that does not lead to its own state', () => {
    expect(planUpdate(track([], 2, 3), null)).toBeNull();
  });

  it('always ends at the state of the track, in no more bytes than the full file needs', () => {
    const link = fc
      .tuple(fc.nat(6), fc.nat(6), fc.nat(500))
      .map(([from, to, bytes]) => delta(from, to, bytes));
    fc.assert(
      fc.property(
        fc.array(link, { maxLength: 20 }),
        fc.nat(6),
        fc.nat(6),
        fc.nat(6),
        (links, built, state, held) => {
          const plan = planUpdate(track(links, built, state), hash(held));
          const fresh = planUpdate(track(links, built, state), null);
          if (plan === null || plan.kind === 'current') return;
          let at = plan.kind === 'full' ? hash(built) : hash(held);
          for (const step of plan.deltas) {
            expect(step.from).toBe(at);
            at = step.sha256;
          }
          expect(at).toBe(hash(state));
          if (fresh?.kind === 'full') expect(plan.bytes).toBeLessThanOrEqual(fresh.bytes);
        },
      ),
    );
  });
});
