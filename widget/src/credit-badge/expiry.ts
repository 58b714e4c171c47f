import { instant } from '../view/instant.ts';

/** What draws itself anew when its answer is no longer current. */
export interface Wakeable {
  requestUpdate(): void;
}

/** Longest delay that a timer of the browser takes, in milliseconds: 2³¹ − 1. Later ends are re-armed. */
const LONGEST_DELAY = 2_147_483_647;

/** Ends of freshness by whom to wake, for all elements of the page together: one timer serves them. */
const ends = new Map<Wakeable, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let armedFor = Number.POSITIVE_INFINITY;

/**
 * Wakes once an answer has passed its freshness, so that none outlives it on an open page. A second call for the same
 * element takes the place of the first.
 *
 * @param freshUntil `null` wakes never
 */
export function wakeAfter(freshUntil: string | null, sleeper: Wakeable): void {
  const end = instant(freshUntil ?? '');
  const now = Date.now();
  // A readable end is current up to and including its own millisecond.
  if (!(end >= now)) {
    ends.delete(sleeper);
    return;
  }
  ends.set(sleeper, end);
  // A clock that was set ahead leaves an end behind that its timer does not know of.
  if (end < armedFor || armedFor < now) arm(end);
}

function arm(end: number): void {
  clearTimeout(timer);
  armedFor = end;
  timer = setTimeout(ring, Math.min(end - Date.now() + 1, LONGEST_DELAY));
}

function ring(): void {
  armedFor = Number.POSITIVE_INFINITY;
  const now = Date.now();
  for (const [sleeper, end] of ends) {
    if (end >= now) continue;
    ends.delete(sleeper);
    sleeper.requestUpdate();
  }
  const next = Math.min(...ends.values());
  if (Number.isFinite(next)) arm(next);
}
