/** Rest between two rounds of changes, in ms: a page that changes all the time is read four times a second at most, */
const SHORTEST = 240;
/** and once a second at least. */
const LONGEST = 1_000;
/** Rest for each ms of reading: a page that changes on and on is read in one part in a thousand of the time. */
const FOR_EACH_MS = 1_000;
/** Rest that counts as taken before, in ms: what comes after a quiet moment is read as soon as ever. */
const MOST_SAVED = 10_000;

/** How long reading rests between two rounds of changes, by the time that it took of late. */
export class RestOwed {
  private owed = -MOST_SAVED;
  private since = 0;

  /**
   * @param spent time that a round took, in ms
   * @param now when it ended, in ms
   * @returns how long to rest now, in ms
   */
  after(spent: number, now: number): number {
    const left = Math.max(this.owed - (now - this.since), -MOST_SAVED);
    this.since = now;
    this.owed = Math.min(left + spent * FOR_EACH_MS, LONGEST);
    return Math.max(this.owed, SHORTEST);
  }
}
