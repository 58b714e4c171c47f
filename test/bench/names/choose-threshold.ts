/** A similarity, and whether the pair that has it is one firm. */
export interface Judged {
  readonly similarity: number;
  readonly isOneFirm: boolean;
}

/** Thresholds for a peer, chosen on the tune split. A pair counts as one firm from the threshold on. */
export interface Thresholds {
  /** Where recall is furthest above the false-positive rate (Youden's index). */
  readonly best: number;
  /** The lowest at which no more of the other firms pass than allowed; above 1 when none does. */
  readonly strict: number;
  /** The highest that still finds as many of the same firms as wanted. */
  readonly reaching: number;
}

/** Looks at every similarity that occurs. */
export function chooseThresholds(
  judged: readonly Judged[],
  allowedFalsePositiveRate: number,
  wantedRecall: number,
): Thresholds {
  const sorted = judged.toSorted((a, b) => b.similarity - a.similarity);
  const positives = judged.filter(({ isOneFirm }) => isOneFirm).length;
  const negatives = judged.length - positives;
  let hits = 0;
  let falseHits = 0;
  let best = { threshold: Number.POSITIVE_INFINITY, index: 0 };
  let strict = Number.POSITIVE_INFINITY;
  let reaching: number | null = null;
  for (const [at, { similarity, isOneFirm }] of sorted.entries()) {
    if (isOneFirm) hits++;
    else falseHits++;
    // Pairs of one similarity pass together.
    if (sorted[at + 1]?.similarity === similarity) continue;
    const index = hits / positives - falseHits / negatives;
    if (index > best.index) best = { threshold: similarity, index };
    if (falseHits <= negatives * allowedFalsePositiveRate) strict = similarity;
    if (hits >= positives * wantedRecall) reaching ??= similarity;
  }
  return { best: best.threshold, strict, reaching: reaching ?? 0 };
}
