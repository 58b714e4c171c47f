/** How `credit-lens` ends. What is recorded of a company never decides it: a look-up that finds an entry is a success. */
export const EXIT = {
  /** Everything was answered; `watch`: it was interrupted. */
  done: 0,
  /** The server, the network or a file failed; `lookup`: at least one code has no answer now. */
  failed: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** `verify`, `snapshot check`: what was given is not genuine, not whole, or too old. */
  refused: 3,
} as const;

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
