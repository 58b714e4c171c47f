/** A page that is never idle is read all the same, a slice after this long. In ms. */
const LONGEST_WAIT = 1_000;
/** Where the browser does not tell of idle time, a slice after this long. In ms. */
const WAIT_WITHOUT_IDLE_TIME = 32;

/**
 * When a slice comes that does not wait for idle time. `user-visible`: in turn with what else the page has waiting, its next frame
 * included. `user-blocking`: before all that, for a turn would let the page be laid out, drawn and run its scripts between any
 * two slices; what a person does goes first all the same.
 */
export type SliceUrgency = 'user-blocking' | 'user-visible';

function runSoon(slice: () => void, priority: SliceUrgency): () => void {
  let isOff = false;
  const run = (): void => {
    if (!isOff) slice();
  };
  if (typeof scheduler === 'object') void scheduler.postTask(run, { priority });
  else setTimeout(run);
  return () => {
    isOff = true;
  };
}

/**
 * Calls `slice` once when the browser is idle, `delay` ms from now at the earliest. Returns how to call it off.
 *
 * @param urgency a page that has just come is not idle for long: what a person sees of it first does not wait for that
 */
export function nextIdleSlice(
  slice: () => void,
  delay: number,
  urgency: SliceUrgency | null = null,
): () => void {
  if (urgency !== null && delay === 0) return runSoon(slice, urgency);
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
