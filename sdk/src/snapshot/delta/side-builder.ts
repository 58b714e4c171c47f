import { SelectionBuilder } from './selection-builder.ts';

/** One side of a delta, codes or names: what is taken away, what is added, and who must not be confused with it. */
export class SideBuilder {
  readonly removals: SelectionBuilder;
  readonly additions: SelectionBuilder;
  /** Newly registered ones that a held snapshot takes for listed. */
  chanceHits = 0;
  private readonly key = new Int32Array(2);
  private readonly keyOf: (text: string, key: Int32Array) => void;
  private readonly held: (low: number, high: number) => boolean;

  /**
   * @param listed about how many are listed: only these can be confused with a removal.
   * @param registered about how many are registered: each can be confused with an addition.
   * @param keyOf writes the key of a text.
   * @param held whether any snapshot that a client may hold takes a key for listed.
   */
  constructor(
    listed: number,
    registered: number,
    keyOf: (text: string, key: Int32Array) => void,
    held: (low: number, high: number) => boolean,
  ) {
    this.removals = new SelectionBuilder(listed);
    this.additions = new SelectionBuilder(registered);
    this.keyOf = keyOf;
    this.held = held;
  }

  remove(text: string): void {
    this.keyOf(text, this.key);
    this.removals.add(this.key[0] as number, this.key[1] as number);
  }

  /** Returns the ordinal among the additions, −1 when it is one already. Removals must be complete. */
  add(text: string): number {
    this.keyOf(text, this.key);
    const low = this.key[0] as number;
    const high = this.key[1] as number;
    if (this.removals.has(low, high))
      throw new RangeError(`${text} is both removed and added: give only what it is now.`);
    return this.additions.add(low, high);
  }

  /** Takes newly registered chance hits away, then looks through the universe for keys that could be confused. */
  complete(registered: Iterable<string>, universe: Iterable<string>): void {
    for (const text of registered) this.enter(text);
    for (const text of universe) this.distinguish(text);
  }

  /** A newly registered one, not listed unless it was added: taken away where a held snapshot takes it for listed. */
  enter(text: string): void {
    const { key, removals, additions } = this;
    this.keyOf(text, key);
    const low = key[0] as number;
    const high = key[1] as number;
    if (!additions.has(low, high) && this.held(low, high) && removals.add(low, high) >= 0)
      this.chanceHits += 1;
  }

  /** One of the universe: excepted where it could be confused. Nothing can be removed or added after the first. */
  distinguish(text: string): void {
    const { key, removals, additions } = this;
    this.keyOf(text, key);
    const low = key[0] as number;
    const high = key[1] as number;
    if (additions.confuses(low, high)) additions.except(low, high);
    if (removals.confuses(low, high) && !additions.has(low, high) && this.held(low, high)) {
      removals.except(low, high);
    }
  }
}
