import { openSnapshot } from '../../../sdk/src/snapshot/open-snapshot.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { measureInBrowsers } from './browser/measure-in-browsers.ts';
import { publishRegister } from './browser/published-register.ts';
import { buildSynthetic } from './build-synthetic.ts';
import { countRequests } from './count-requests.ts';
import { countWrongAnswers, falseHitRate } from './count-wrong-answers.ts';
import { measureChecks } from './measure-checks.ts';
import { countingWith, measureLookups, speedRatio } from './measure-lookups.ts';
import { PEERS } from './peers.ts';
import { isListed, syntheticCode } from './synthetic-register.ts';

/** Codes asked about when look-ups are timed: drawn from the universe, so three in a hundred are listed. */
const SAMPLE = 200_000;

/** Bits, exactness and speed of snapshots over a synthetic register, against peers in the same run. */
export async function benchSnapshot(codes: number, inBrowser: boolean): Promise<Figures> {
  const begin = performance.now();
  const wide = buildSynthetic(codes, { codeBits: 8 });
  const buildSeconds = (performance.now() - begin) / 1_000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1_000;
  const narrow = buildSynthetic(codes, { codeBits: 4 });
  const snapshot = openSnapshot(wide.bytes);
  const exact = openSnapshot(narrow.bytes);
  const { listed } = wide.report;
  const published = await publishRegister();
  return {
    codes,
    listed,
    bitsPerListed: (wide.report.membershipBytes * 8) / listed,
    bitsPerListedWithLists: (wide.bytes.length * 8) / listed,
    bitsPerListedExact: (narrow.report.membershipBytes * 8) / listed,
    combinations: wide.report.combinations,
    outOfUniverseFalseHits: falseHitRate(snapshot, codes, codes),
    wrongAnswers: countWrongAnswers([snapshot, exact], codes),
    buildSeconds,
    buildPeakMegabytes: peakMegabytes,
    ...benchLookups(codes, [
      ['', (code) => snapshot.has(code)],
      ['Exact', (code) => exact.has(code)],
    ]),
    ...(await measureChecks(published)),
    ...(inBrowser ? await measureInBrowsers(published) : {}),
    ...(inBrowser ? await countRequests() : {}),
  };
}

/** Look-ups per second of the snapshots and of every peer, and how the first snapshot compares with each peer. */
function benchLookups(
  codes: number,
  snapshots: readonly (readonly [string, (code: string) => boolean])[],
): Figures {
  const listedCodes: string[] = [];
  for (let number = 0; number < codes; number++)
    if (isListed(number)) listedCodes.push(syntheticCode(number));
  const peers = PEERS.map((peer) => ({ name: peer.name, ...peer.build(listedCodes) }));
  const sample = Float64Array.from({ length: SAMPLE }, () => Math.floor(Math.random() * codes));
  const rounds = measureLookups(
    new Map(
      [...snapshots, ...peers.map(({ name, has }) => [name, has] as const)].map(
        ([name, has]) => [name, countingWith(has)] as const,
      ),
    ),
    () => Array.from(sample, syntheticCode),
  );
  const figures: Figures = {};
  for (const [name, speeds] of rounds) {
    figures[`lookupsPerSecond${name}`] = spread(speeds.map(({ first }) => first)).median;
    figures[`lookupsPerSecondRepeated${name}`] = spread(speeds.map(({ repeated }) => repeated)).median;
  }
  const own = rounds.get('') ?? [];
  for (const { name, bytes } of peers) {
    const theirs = rounds.get(name) ?? [];
    const suffix = name === 'BloomFilters' ? '' : name;
    Object.assign(
      figures,
      spreadFigures(`lookupsPerSecondRatio${suffix}`, speedRatio(own, theirs, 'first')),
      spreadFigures(`lookupsPerSecondRepeatedRatio${suffix}`, speedRatio(own, theirs, 'repeated')),
    );
    if (bytes !== null) figures[`bitsPerListed${name}`] = (bytes * 8) / listedCodes.length;
  }
  return figures;
}
