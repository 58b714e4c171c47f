import { openSnapshot } from '../../../sdk/src/snapshot/open-snapshot.ts';
import type { Figures } from '../figures.ts';
import { benchAnonymity } from './bench-anonymity.ts';
import { benchDelta, benchNamesDelta } from './bench-delta.ts';
import { buildSynthetic, buildSyntheticNames } from './build-synthetic.ts';
import { countWrongAnswers } from './count-wrong-answers.ts';

/** Listed codes that change in a day at national scale. */
const CHANGES = 7_000;

/** Bytes in the megabyte of the figures. */
const MEGABYTE = 1e6;

/** Sizes at national scale, with and without lists and names, of a day's deltas, and among how many a card hides. */
export async function benchNational(codes: number): Promise<Figures> {
  const begin = performance.now();
  const wide = buildSynthetic(codes, { codeBits: 8 });
  const names = buildSyntheticNames(codes);
  const nationalBuildSeconds = (performance.now() - begin) / 1_000;
  const nationalPeakMegabytes = process.resourceUsage().maxRSS / 1_000;
  const narrow = buildSynthetic(codes, { codeBits: 4 });
  const snapshot = openSnapshot(wide.bytes);
  return {
    codes,
    listed: wide.report.listed,
    nationalMegabytes: wide.report.membershipBytes / MEGABYTE,
    nationalMegabytesExact: narrow.report.membershipBytes / MEGABYTE,
    nationalMegabytesWithLists: wide.bytes.length / MEGABYTE,
    nationalMegabytesNames: names.bytes.length / MEGABYTE,
    nationalMegabytesAll: (wide.bytes.length + names.bytes.length) / MEGABYTE,
    wrongAnswers: countWrongAnswers([snapshot, openSnapshot(narrow.bytes)], codes),
    nationalBuildSeconds,
    nationalPeakMegabytes,
    ...benchDelta(snapshot, codes, CHANGES),
    ...benchNamesDelta(openSnapshot(names.bytes), codes, CHANGES),
    ...benchAnonymity(codes),
  };
}
