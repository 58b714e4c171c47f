import { abortable } from '../abortable.ts';

/** A request that several callers wait for. It is ended when the last of them gives up. */
export interface SharedRequest<T> {
  /** Whether all callers have given up: then it is of no use to a new one. */
  readonly isAbandoned: boolean;
  /** Waits for the answer; rejects with the reason of the caller's own signal when that aborts. */
  join(signal: AbortSignal | undefined): Promise<T>;
}

/** Starts a request to be shared. `onEnd` is called once it is answered or abandoned. */
export function shareRequest<T>(
  start: (signal: AbortSignal) => Promise<T>,
  onEnd: () => void,
): SharedRequest<T> {
  const controller = new AbortController();
  let callers = 0;
  let isOver = false;
  const promise = start(controller.signal).finally(() => {
    isOver = true;
    onEnd();
  });
  // Nobody may be left to hear of it.
  promise.catch(() => undefined);
  return {
    get isAbandoned() {
      return controller.signal.aborted;
    },
    async join(signal) {
      callers++;
      try {
        return await abortable(promise, signal);
      } finally {
        callers--;
        // Ending what is over would end nothing, and an abort costs more than the rest of a look-up.
        if (callers === 0 && !isOver) controller.abort();
      }
    },
  };
}
