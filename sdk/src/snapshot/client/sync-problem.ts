import { type RefusalReason, SnapshotRefused } from '../snapshot-refused.ts';

/**
 * Why an update did not go through, or not wholly. The last good state stays in use.
 *
 * - `refused`: a file came that must not be followed, and why.
 * - `notReached`: no answer, or it broke off or stood still.
 * - `status`: an answer with an HTTP status that is no success.
 * - `metered`: only a full file would help, and the connection is a metered one; see `SyncOptions.force`.
 * - `storage`: what was fetched holds in memory, but could not be kept on this device.
 * - `unsupported`: this browser cannot verify signatures.
 * - `closed`: the client was closed or erased meanwhile.
 */
export type SyncProblem =
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly file: string;
      readonly message: string;
    }
  | { readonly kind: 'notReached'; readonly file: string; readonly message: string }
  | { readonly kind: 'status'; readonly status: number; readonly file: string; readonly message: string }
  | { readonly kind: 'metered' | 'storage' | 'unsupported' | 'closed'; readonly message: string };

/** Carries a problem to where the update is reported. */
export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';
  readonly problem: SyncProblem;
  /** Milliseconds that the server asks to wait; null when it does not. */
  readonly retryAfter: number | null;

  /** A part that is loaded later has its own copy of this class: each knows the failures of the other. */
  static override [Symbol.hasInstance](error: unknown): error is SyncFailure {
    return error instanceof Error && error.name === 'SyncFailure';
  }

  constructor(problem: SyncProblem, retryAfter: number | null = null) {
    super(problem.message);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** Whether it is the file that is at fault, so that another file may do. */
  get isOfFile(): boolean {
    const { problem } = this;
    return problem.kind === 'refused' || (problem.kind === 'status' && [404, 410].includes(problem.status));
  }
}

/** Runs a step on a file; a refusal becomes a failure that names it, anything else passes. */
export async function refusing<T>(file: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof SnapshotRefused)) throw error;
    const { reason, message } = error;
    throw new SyncFailure({ kind: 'refused', reason, file, message });
  }
}

/** The failure itself; anything else (an abort, a bug) is thrown on. */
export function syncFailure(error: unknown): SyncFailure {
  if (error instanceof SyncFailure) return error;
  throw error;
}
