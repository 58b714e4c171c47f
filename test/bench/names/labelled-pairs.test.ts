import { describe, expect, it } from 'vitest';
import handChecked from './hand-checked.json' with { type: 'json' };
import { labelledPairs } from './labelled-pairs.ts';
import { brandCharacters } from './words.ts';

describe('the pairs of the names benchmark', () => {
  const { tune, heldOut } = labelledPairs();

  it('hold at least 5,000 pairs, and 3,000 near names held out', () => {
    expect(tune.length + heldOut.length).toBeGreaterThanOrEqual(5_000);
    expect(heldOut.filter(({ truth }) => truth === 'otherFirm').length).toBeGreaterThanOrEqual(3_000);
  });

  it('share no registered name between the splits', () => {
    const tuned = new Set(tune.map(({ registered }) => registered));
    expect(heldOut.filter(({ registered }) => tuned.has(registered))).toEqual([]);
  });

  it('say what they said when a person looked at them', () => {
    expect(handChecked.length).toBeGreaterThanOrEqual(100);
    const lines = new Set(
      tune.map((pair) => [pair.slice, pair.truth, pair.mention, pair.registered].join('\t')),
    );
    for (const pair of handChecked) expect(lines).toContain(pair.join('\t'));
  });

  it('replace characters by others only', () => {
    for (const { zh, confusable } of brandCharacters) {
      expect(confusable.map((trap) => trap.zh)).not.toContain(zh);
    }
  });
});
