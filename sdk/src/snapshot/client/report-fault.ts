/** Tells of an error that nobody waits for, as an uncaught one: it is a fault of the program, or of a listener. */
export function reportFault(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
