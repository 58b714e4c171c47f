/** Longest delay that a timer of the browser takes, in milliseconds: 2³¹ − 1. Later ends are re-armed. */
const LONGEST_DELAY = 2_147_483_647;

/** Ends of freshness by whom to wake, for all elements of the page together: one timer serves them. */
const ends = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let armedFor = Number.POSITIVE_INFINITY;

/**
 * Wakes once an answer has passed its freshness, so that none outlives it on an open page. A second call by the same
 * listener takes the place of the first.
 *
 * @param freshUntil `null` wakes never
 */
export function wakeAfter(freshUntil: string | null, wake: () => void): void {
  const end = freshUntil === null ? Number.NaN : Date.parse(freshUntil);
  // A readable end is current up to and including its own millisecond.
  if (!(end >= Date.now())) {
    ends.delete(wake);
    return;
  }
  ends.set(wake, end);
  // A clock that was set ahead leaves an end behind that its timer does not know of.
  if (end < armedFor || armedFor < Date.now()) arm(end);
}

function arm(end: number): void {
  clearTimeout(timer);
  armedFor = end;
  timer = setTimeout(ring, Math.min(end - Date.now() + 1, LONGEST_DELAY));
}

function ring(): void {
  armedFor = Number.POSITIVE_INFINITY;
  const now = Date.now();
  for (const [wake, end] of ends) {
    if (end >= now) continue;
    ends.delete(wake);
    wake();
  }
  const next = Math.min(...ends.values());
  if (Number.isFinite(next)) arm(next);
}
