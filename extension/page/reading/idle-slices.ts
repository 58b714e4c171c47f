/** A page that is never idle is read all the same, a slice after this long. In ms. */
const LONGEST_WAIT = 1_000;
/** Where the browser does not tell of idle time, a slice after this long. In ms. */
const WAIT_WITHOUT_IDLE_TIME = 32;

/**
 * Before what else the page has waiting, for a timer would let it be laid out, drawn and run its scripts between any two slices.
 * What a person does goes first all the same.
 */
function runSoon(slice: () => void): () => void {
  let isOff = false;
  const run = (): void => {
    if (!isOff) slice();
  };
  if (typeof scheduler === 'object') void scheduler.postTask(run, { priority: 'user-blocking' });
  else setTimeout(run);
  return () => {
    isOff = true;
  };
}

/**
 * Calls `slice` once when the browser is idle, `delay` ms from now at the earliest. Returns how to call it off.
 *
 * @param isUrgent a page that has just come is not idle for long: what a person sees of it first does not wait for that
 */
export function nextIdleSlice(slice: () => void, delay: number, isUrgent = false): () => void {
  if (isUrgent && delay === 0) return runSoon(slice);
  let idle: number | null = null;
  const ask = (): void => {
    if (typeof requestIdleCallback === 'function')
      idle = requestIdleCallback(slice, { timeout: LONGEST_WAIT });
    else slice();
  };
  const wait = typeof requestIdleCallback === 'function' ? delay : Math.max(delay, WAIT_WITHOUT_IDLE_TIME);
  const timer = wait > 0 ? setTimeout(ask, wait) : null;
  if (timer === null) ask();
  return () => {
    if (timer !== null) clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
