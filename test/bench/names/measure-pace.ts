import { compareNames } from '../../../sdk/src/names/compare-names.ts';
import { compareLatinNames } from '../../../sdk/src/names/pinyin/compare-latin-names.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { PEERS } from './peers.ts';

/** Rounds over all pairs that are timed, after two that only compile. */
const ROUNDS = 7;

/** Pairs that each peer is timed on; an index is timed with its making. */
const PEER_PAIRS = 2_000;

/** Microseconds that one comparison takes, over all slices, and over the English ones alone. */
export function measurePace(pairs: readonly LabelledPair[]): Figures {
  const english = pairs.filter(({ slice }) => slice.startsWith('english'));
  const figures: Figures = {
    ...spreadFigures('microsecondsPerPair', spread(rounds(pairs, ROUNDS))),
    ...spreadFigures('microsecondsPerPairEnglish', spread(rounds(english, ROUNDS))),
  };
  const every = Math.ceil(pairs.length / PEER_PAIRS);
  const sample = pairs.filter((_pair, at) => at % every === 0);
  for (const [name, similarities] of Object.entries(PEERS)) {
    similarities(sample);
    const begin = performance.now();
    similarities(sample);
    figures[`microsecondsPerPair${name}`] = ((performance.now() - begin) * 1_000) / sample.length;
  }
  return figures;
}

function rounds(pairs: readonly LabelledPair[], count: number): number[] {
  const round = (): number => {
    const begin = performance.now();
    for (const { mention, registered } of pairs)
      compareNames(mention, registered, { latin: compareLatinNames });
    return ((performance.now() - begin) * 1_000) / pairs.length;
  };
  round();
  round();
  return Array.from({ length: count }, round);
}
