import { shareRequest } from '../../client/lookup/shared-request.ts';
import {
  ATTEMPTS_FILE,
  type Attempts,
  afterFailure,
  mustWait,
  NO_ATTEMPTS,
  readAttempts,
  writeAttempts,
} from './attempts.ts';
import { exclusively } from './exclusive.ts';
import type { HeldState } from './held-state.ts';
import type { SyncOptions, SyncReport } from './snapshot-client.ts';
import type { StateHolder } from './state-holder.ts';
import { type SyncFailure, type SyncProblem, syncFailure } from './sync-problem.ts';
import { type Updated, type UpdateParts, updateState } from './update-state.ts';

/** What updating needs of the client. */
export interface UpdaterParts extends Omit<UpdateParts, 'signal' | 'frugal' | 'now'> {
  readonly holder: StateHolder;
  readonly now: () => number;
  readonly random: () => number;
  readonly isMetered: () => boolean;
  /** The same for every client of the storage. */
  readonly lock: string;
  /** Aborts when everything is erased, or the client is closed; its reason is a `SyncFailure`. */
  readonly ended: () => AbortSignal;
  /** The state is another one. */
  readonly onUpdated: (origin: 'here' | 'elsewhere') => void;
}

/** Makes `sync`: one update at a time, and a wait after failures. */
export function createUpdater(parts: UpdaterParts): (options: SyncOptions) => Promise<SyncReport> {
  const { holder, storage, now, random, lock, ended } = parts;
  let lastProblem: SyncProblem | null = null;
  let running: ReturnType<typeof shareRequest<SyncReport>> | null = null;

  function report(
    held: HeldState | null,
    attempts: Attempts,
    problem: SyncProblem | null,
    isOk: boolean,
  ): SyncReport {
    const nextTryAt = isOk ? null : new Date(attempts.nextTryAt).toISOString();
    return { kind: isOk ? (holder.held === held ? 'current' : 'updated') : 'failed', problem, nextTryAt };
  }

  async function takeTurn(force: boolean, signal: AbortSignal): Promise<SyncReport> {
    // Another page may have updated while this one waited for its turn.
    const before = holder.held;
    const attempts = await readAttempts(await storage.read(ATTEMPTS_FILE));
    if ((await holder.isBehind()) && (await holder.load())) parts.onUpdated('elsewhere');
    if (!force && mustWait(attempts, now())) {
      lastProblem ??= {
        kind: 'notReached',
        file: 'manifest.json',
        message: 'An earlier update failed; waiting.',
      };
      return report(before, attempts, lastProblem, false);
    }
    let failure: SyncFailure | null = null;
    let updated: Updated | null = null;
    try {
      const frugal = !force && parts.isMetered();
      const { server, clientVersion, names } = parts;
      const update = { server, storage, clientVersion, names, now: now(), signal, frugal };
      updated = await updateState(holder.held, holder.trust, update);
      failure = updated.failure;
    } catch (error) {
      failure = syncFailure(error);
    }
    signal.throwIfAborted();
    if (updated !== null) {
      const isNew = updated.held !== holder.held;
      holder.adopt(updated.held, updated.trust);
      if (isNew) parts.onUpdated('here');
    }
    if (failure === null) {
      lastProblem = updated?.trouble?.problem ?? null;
      if (attempts.failures > 0) await keepAttempts(NO_ATTEMPTS);
      return report(before, NO_ATTEMPTS, lastProblem, true);
    }
    lastProblem = failure.problem;
    // Nobody failed: another connection may come at any time.
    if (failure.problem.kind === 'metered')
      return { ...report(before, attempts, lastProblem, false), nextTryAt: null };
    const after = afterFailure(attempts, { now: now(), random: random(), retryAfter: failure.retryAfter });
    await keepAttempts(after);
    return report(before, after, lastProblem, false);
  }

  /** A count that cannot be kept is counted anew by the next worker: it hurries, and nothing else. */
  async function keepAttempts(attempts: Attempts): Promise<void> {
    await writeAttempts(attempts)
      .then((record) => storage.write(ATTEMPTS_FILE, record))
      .catch(() => undefined);
  }

  return ({ signal, force = false }) => {
    if (running === null || running.isAbandoned) {
      const end = ended();
      const shared = shareRequest<SyncReport>(
        (abandoned) => {
          const either = AbortSignal.any([abandoned, end]);
          return exclusively(lock, either, () => takeTurn(force, either)).catch((error: unknown) => {
            if (!end.aborted) throw error;
            return { kind: 'failed', problem: syncFailure(end.reason).problem, nextTryAt: null };
          });
        },
        () => {
          if (running === shared) running = null;
        },
      );
      running = shared;
    }
    return running.join(signal);
  };
}
