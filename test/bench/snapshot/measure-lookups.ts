import { type Spread, spread } from '../figures.ts';

/** Rounds, in each of which every contender has its turn, so that a busy machine slows all of them. */
const ROUNDS = 9;

/** Rounds before them that are not counted, so that everything is compiled. */
const WARMING_ROUNDS = 2;

/** What one round measured of a contender, in look-ups per second. */
interface LookupSpeed {
  /** Of strings never looked up before, as a page gives them: engines keep a string's hash from its first use. */
  readonly first: number;
  /** Of the very same strings a second time. */
  readonly repeated: number;
}

/** The rounds of a contender, in order. */
export type LookupRounds = readonly LookupSpeed[];

/**
 * Asks every contender about the same codes, round after round.
 *
 * @param contenders each counts the codes that it finds; `countingWith` makes one of what answers about a code.
 * @param codes makes the codes anew, as strings that nobody has looked at: called for every contender and round.
 */
export function measureLookups(
  contenders: ReadonlyMap<string, (codes: readonly string[]) => number>,
  codes: () => readonly string[],
): Map<string, LookupRounds> {
  const rounds = new Map<string, LookupSpeed[]>();
  const turns = [...contenders];
  for (let round = -WARMING_ROUNDS; round < ROUNDS; round++) {
    for (const [name, count] of turns) {
      const strings = codes();
      const speed = { first: perSecond(strings, count), repeated: perSecond(strings, count) };
      if (round >= 0) rounds.set(name, [...(rounds.get(name) ?? []), speed]);
    }
    turns.push(...turns.splice(0, 1));
  }
  return rounds;
}

/** How many times as fast one contender is as another: the ratio within each round, summed up. */
export function speedRatio(of: LookupRounds, to: LookupRounds, which: keyof LookupSpeed): Spread {
  return spread(of.map((speed, round) => speed[which] / (to[round]?.[which] ?? Number.NaN)));
}

/** Counts with one question for each code. */
export function countingWith(has: (code: string) => boolean): (codes: readonly string[]) => number {
  return (codes) => {
    let hits = 0;
    for (const code of codes) if (has(code)) hits += 1;
    return hits;
  };
}

function perSecond(codes: readonly string[], count: (codes: readonly string[]) => number): number {
  const begin = performance.now();
  const hits = count(codes);
  const elapsed = performance.now() - begin;
  if (hits === 0) throw new RangeError('Not one code was found: the sample or the contender is broken.');
  return (codes.length / elapsed) * 1_000;
}
