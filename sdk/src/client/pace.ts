/** Lets requests go one after the other, so that a client asks no more often than it means to. */
export interface Pace {
  /** Resolves when the next request may go; rejects with the reason of the signal, and then gives its turn back. */
  turn(signal: AbortSignal): Promise<void>;
}
