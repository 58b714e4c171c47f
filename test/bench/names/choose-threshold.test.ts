import { describe, expect, it } from 'vitest';
import { chooseThresholds } from './choose-threshold.ts';

const judged = (similarity: number, isOneFirm: boolean) => ({ similarity, isOneFirm });

describe('choosing a threshold', () => {
  it('takes the similarity that parts the two best', () => {
    const pairs = [
      judged(0.9, true),
      judged(0.8, true),
      judged(0.7, false),
      judged(0.6, true),
      judged(0.1, false),
    ];
    expect(chooseThresholds(pairs, 0, 1)).toEqual({ best: 0.8, strict: 0.8, reaching: 0.6 });
  });

  it('lets pairs of one similarity pass together', () => {
    const pairs = [judged(0.9, true), judged(0.8, true), judged(0.8, false), judged(0.1, false)];
    expect(chooseThresholds(pairs, 0, 1).strict).toBe(0.9);
  });

  it('says that no threshold is strict enough', () => {
    expect(chooseThresholds([judged(1, false), judged(0.5, true)], 0, 1).strict).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
