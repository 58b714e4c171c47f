import { unavailable } from '../../client/lookup/local-answer.ts';
import { answersOnDevice } from './device-answer.ts';
import { exclusively } from './exclusive.ts';
import { createDetailsFetcher, noDetails } from './fetch-details.ts';
import type { KeptFile } from './named-files.ts';
import { reportFault } from './report-fault.ts';
import type { FileServer } from './request-file.ts';
import type { DetailsAnswer, SnapshotClient } from './snapshot-client.ts';
import type { StateHolder } from './state-holder.ts';
import { syncFailure } from './sync-problem.ts';

/** What details need of the client. */
interface DetailsParts {
  readonly server: FileServer;
  readonly holder: StateHolder;
  readonly kept: KeptFile;
  /** The same for every client of the storage. */
  readonly lock: string;
  /** Milliseconds of the device's clock. */
  readonly now: () => number;
  /** Aborts when everything is erased, or the client is closed. */
  readonly life: () => AbortSignal;
  readonly onWithdrawn: (isRemembered: boolean) => void;
}

/** Makes `details`: the only request that a person's look at one company leads to. */
export function createDetails({ server, holder, kept, lock, now, life, onWithdrawn }: DetailsParts): {
  readonly answer: SnapshotClient['details'];
  readonly forget: () => void;
} {
  const fetcher = createDetailsFetcher(server, kept);

  async function withdraw(code: string, remember: boolean, alive: AbortSignal): Promise<void> {
    const { held } = holder;
    if (held === null || alive.aborted) return;
    try {
      const isCurrent = () => !alive.aborted;
      await exclusively(`${lock} withdrawn`, alive, () => holder.withdraw(code, held, remember, isCurrent));
    } catch (error) {
      // The flag is gone here; that it could not be kept must not bring it back.
      if (!alive.aborted) reportFault(error);
    }
    if (!alive.aborted) onWithdrawn(remember);
  }

  function failed(code: string, error: unknown): DetailsAnswer {
    const { problem, retryAfter } = syncFailure(error);
    const retryAt = retryAfter === null ? null : new Date(now() + retryAfter).toISOString();
    const reason = problem.kind === 'notReached' ? 'offline' : 'error';
    return { kind: 'unavailable', result: unavailable(code, reason, retryAt), problem };
  }

  return {
    async answer(asked, { signal, remember = true } = {}) {
      const { held } = holder;
      const answer = answersOnDevice(held, holder.withdrawn, now())(asked);
      if (answer.outcome !== 'listed' || held === null) return { kind: 'notListed', answer };
      const { code } = answer;
      const { manifest } = held;
      const alive = life();
      try {
        if (manifest.details === null) throw noDetails();
        const either = AbortSignal.any(signal === undefined ? [alive] : [alive, signal]);
        const result = await fetcher.fetch(code, manifest.details, manifest.asOf, either);
        if (result !== null) return { kind: 'result', result };
      } catch (error) {
        return failed(code, error);
      }
      // What was found missing in the details of one state says nothing of another that has come since.
      if (holder.held?.manifest.details?.version === manifest.details.version)
        await withdraw(code, remember, alive);
      return { kind: 'withdrawn', code };
    },
    forget: fetcher.forget,
  };
}
