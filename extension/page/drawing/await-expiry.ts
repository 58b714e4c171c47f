/** Longest delay that a timer of the browser takes, in milliseconds: 2³¹ − 1. Later ends are waited for in turns. */
const LONGEST_DELAY_MS = 2_147_483_647;

/**
 * Calls back once an answer has passed its freshness; never for one that has no readable end, or has passed it.
 *
 * @returns ends the wait
 */
export function awaitExpiry(freshUntil: string, onExpired: () => void): () => void {
  const end = Date.parse(freshUntil);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    const left = end - Date.now();
    // An answer is current up to and including its last millisecond.
    if (left >= 0) timer = setTimeout(wake, Math.min(left + 1, LONGEST_DELAY_MS));
  };
  const wake = () => {
    if (Date.now() > end) onExpired();
    else arm();
  };
  arm();
  return () => clearTimeout(timer);
}
