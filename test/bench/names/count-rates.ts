import type { Figures } from '../figures.ts';
import type { LabelledPair } from './labelled-pair.ts';

/** Two firms that bear one name, or one pinyin: no comparison of names can tell them, so they are counted apart. */
export function isDecidable({ slice, truth }: LabelledPair): boolean {
  return truth !== 'undecidable' && slice !== 'sameNameOtherCode';
}

/**
 * Precision, recall and false-positive rate of a contender over the pairs that can be decided, and per slice: recall
 * for slices of one firm, false-positive rate for those of other firms, of the pair of slices the precision.
 *
 * @param isShown whether the contender takes each pair for one firm, in the pairs' order
 * @param contender ends the names of the figures; empty for our own
 */
export function countRates(
  pairs: readonly LabelledPair[],
  isShown: readonly boolean[],
  contender: string,
): Figures {
  const all = new Tally();
  const slices = new Map<string, Tally>();
  for (const [at, pair] of pairs.entries()) {
    if (!isDecidable(pair)) continue;
    const slice = slices.get(pair.slice) ?? new Tally();
    slices.set(pair.slice, slice);
    for (const tally of [all, slice]) tally.count(pair.truth !== 'otherFirm', isShown[at] === true);
  }
  const figures: Figures = {
    ...precision(contender, all.hits, all.falseHits),
    [`recall${contender}`]: all.hits / all.positives,
    [`falsePositiveRate${contender}`]: all.falseHits / all.negatives,
  };
  for (const [slice, own] of slices) {
    const name = slice.slice(0, 1).toUpperCase() + slice.slice(1);
    if (own.positives > 0) figures[`recall${name}${contender}`] = own.hits / own.positives;
    else figures[`falsePositiveRate${name}${contender}`] = own.falseHits / own.negatives;
    const near = slices.get(`${slice}OtherFirm`);
    if (near !== undefined)
      Object.assign(figures, precision(`${name}${contender}`, own.hits, near.falseHits));
  }
  return figures;
}

/** None when nothing was shown. */
function precision(ending: string, hits: number, falseHits: number): Figures {
  return hits + falseHits === 0 ? {} : { [`precision${ending}`]: hits / (hits + falseHits) };
}

class Tally {
  positives = 0;
  negatives = 0;
  hits = 0;
  falseHits = 0;

  count(isOneFirm: boolean, isShown: boolean): void {
    if (isOneFirm) this.positives++;
    else this.negatives++;
    if (!isShown) return;
    if (isOneFirm) this.hits++;
    else this.falseHits++;
  }
}
