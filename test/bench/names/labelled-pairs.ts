import { createHash } from 'node:crypto';
import { type Random, randomFor } from '../../../api-mock/src/register/random.ts';
import { normaliseName } from '../../../sdk/src/names/normalise-name.ts';
import frozen from './frozen-split.json' with { type: 'json' };
import { type InventedFirm, inventFirm } from './invented-firm.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { otherFirmPairs } from './other-firm-pairs.ts';
import { sameFirmPairs } from './same-firm-pairs.ts';
import { brandOf } from './write-name.ts';

/** Any number does; this one was never changed. */
const SEED = 32_100;

/** Of a hundred firms, seventy are held out. All pairs of a firm are in one split, and no brand is in both. */
const FIRMS = 900;
const HELD_OUT_OF_TEN = 7;

/** Pairs to choose rules and thresholds by, and pairs that only ever measure. */
export interface Split {
  readonly tune: readonly LabelledPair[];
  readonly heldOut: readonly LabelledPair[];
}

/** The pairs of the benchmark, the same ones on every machine. @throws Error when they are not those that were frozen. */
export function labelledPairs(): Split {
  const split = makePairs();
  for (const name of ['tune', 'heldOut'] as const) {
    const hash = hashPairs(split[name]);
    if (hash !== frozen[name]) {
      throw new Error(
        `The ${name} pairs have the hash ${hash}, frozen was ${frozen[name]}: undo what changed them.`,
      );
    }
  }
  return split;
}

/** SHA-256 of pairs, one per line, the fields parted by tabs. */
function hashPairs(pairs: readonly LabelledPair[]): string {
  const lines = pairs.map(({ slice, truth, mention, registered }) =>
    [slice, truth, mention, registered].join('\t'),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Makes the pairs, without a look at what was frozen. */
function makePairs(): Split {
  const split: { tune: LabelledPair[]; heldOut: LabelledPair[] } = { tune: [], heldOut: [] };
  const brands = new Set<string>();
  for (let row = 0; row < FIRMS; row++) {
    const random = randomFor(SEED, row);
    const isHeldOut = row % 10 < HELD_OUT_OF_TEN;
    const firm = inventNewFirm(random, isHeldOut, brands);
    const pairs = [...sameFirmPairs(firm, random), ...otherFirmPairs(firm, isHeldOut, random)];
    const distinct = new Map(pairs.filter(isTrue).map((pair) => [Object.values(pair).join('\t'), pair]));
    split[isHeldOut ? 'heldOut' : 'tune'].push(...distinct.values());
  }
  return split;
}

function inventNewFirm(random: Random, isHeldOut: boolean, brands: Set<string>): InventedFirm {
  let firm = inventFirm(random, isHeldOut);
  while (brands.has(brandOf(firm))) firm = inventFirm(random, isHeldOut);
  brands.add(brandOf(firm));
  return firm;
}

/** Chance may disturb a name into itself; that is no other firm. */
function isTrue({ truth, mention, registered }: LabelledPair): boolean {
  return truth !== 'otherFirm' || normaliseName(mention) !== normaliseName(registered);
}
