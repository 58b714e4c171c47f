/** What can be drawn, once it is its turn. */
export interface Drawable {
  draw(): void;
}

/** Longest that badges are drawn at a stretch, in milliseconds: a long task of a browser begins at 50. */
const STRETCH = 30;

/** Those that wait, in the order in which they asked. */
const waiting = new Set<Drawable>();
let finished: Promise<boolean> | undefined;

/**
 * Draws once for all that changes in the same turn: all badges of the page together, before the page is next painted,
 * and so many that a weak machine would be held up in several stretches, between which the page answers.
 *
 * @returns settles once all that wait are drawn
 */
export function drawSoon(badge: Drawable): Promise<boolean> {
  waiting.add(badge);
  finished ??= drawAll();
  return finished;
}

/** Settles at once where nothing waits. */
export function drawnAll(): Promise<boolean> {
  return finished ?? Promise.resolve(true);
}

async function drawAll(): Promise<boolean> {
  // Counted from here: registering the element upgrades all of a page before the first is drawn.
  let started = performance.now();
  await null;
  // That task has read the script too, and lays the page out before it ends: what took long so far waits for another.
  if (performance.now() - started > STRETCH / 3) started = await nextTurn();
  for (const badge of waiting) {
    waiting.delete(badge);
    try {
      badge.draw();
    } catch (error) {
      // One that cannot be drawn leaves the others as they are.
      reportError(error);
    }
    if (performance.now() - started > STRETCH) {
      started = await nextTurn();
    }
  }
  finished = undefined;
  return true;
}

/** Lets the page answer, and returns when that turn begins. */
async function nextTurn(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now();
}
