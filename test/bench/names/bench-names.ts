import { compareNames } from '../../../sdk/src/names/compare-names.ts';
import { compareLatinNames } from '../../../sdk/src/names/pinyin/compare-latin-names.ts';
import type { Figures } from '../figures.ts';
import { bundleKilobytes } from './bundle-size.ts';
import { chooseThresholds } from './choose-threshold.ts';
import { countRates, isDecidable } from './count-rates.ts';
import handWritten from './hand-written.json' with { type: 'json' };
import type { LabelledPair } from './labelled-pair.ts';
import { labelledPairs, type Split } from './labelled-pairs.ts';
import { measurePace } from './measure-pace.ts';
import { PEERS, type Similarities } from './peers.ts';
import { postgresSimilarities } from './postgres-similarities.ts';

/** Share of near names that a product may show as possible; peers get their strict threshold by it. */
const ALLOWED_FALSE_POSITIVES = 0.001;

/** Share of the same firms that a product should find; peers get their generous threshold by it. */
const WANTED_RECALL = 0.95;

/** Rates of `compareNames` and of its peers on the held-out pairs; peers with thresholds chosen on the tune pairs. */
export async function benchNames(withPostgres: boolean): Promise<Figures> {
  const split = labelledPairs();
  const peers = { ...PEERS, ...(withPostgres ? { Postgres: postgresSimilarities } : {}) };
  return {
    pairs: split.tune.length + split.heldOut.length,
    heldOut: split.heldOut.length,
    heldOutNearNames: split.heldOut.filter(({ truth }) => truth === 'otherFirm').length,
    ...ownRates(split.heldOut),
    ...Object.assign({}, ...Object.entries(peers).map(([name, peer]) => peerRates(split, name, peer))),
    ...measurePace(split.heldOut),
    kilobytesNames: await bundleKilobytes('names/index.ts', 'compareNames'),
    kilobytesNormaliseAlone: await bundleKilobytes('names/index.ts', 'normaliseName'),
    kilobytesPinyin: await bundleKilobytes('names/pinyin/index.ts', 'compareLatinNames'),
  };
}

function ownRates(pairs: readonly LabelledPair[]): Figures {
  const bands = pairs.map(
    ({ mention, registered }) => compareNames(mention, registered, { latin: compareLatinNames }).band,
  );
  const withoutPinyin = pairs.map(({ mention, registered }) => compareNames(mention, registered).band);
  const share = (isIn: (pair: LabelledPair) => boolean, band: (typeof bands)[number]): number => {
    const chosen = bands.filter((_band, at) => pairs[at] !== undefined && isIn(pairs[at]));
    return chosen.filter((own) => own === band).length / chosen.length;
  };
  const written = handWritten.map(([truth = '', mention = '', registered = '']) => {
    const { band } = compareNames(mention, registered, { latin: compareLatinNames });
    return { truth, isShown: band !== 'different' };
  });
  return {
    ...countRates(
      pairs,
      bands.map((band) => band !== 'different'),
      '',
    ),
    ...renamed(
      chineseRates(
        pairs,
        bands.map((band) => band !== 'different'),
      ),
      'Chinese',
    ),
    recallWithoutPinyin:
      countRates(
        pairs,
        withoutPinyin.map((band) => band !== 'different'),
        '',
      )['recall'] ?? 0,
    otherFirmsAsSameName: share(({ truth }) => truth === 'otherFirm', 'sameRegisteredName'),
    sameNameAsSameName: share(
      ({ truth, slice }) => truth === 'sameName' && slice !== 'english' && slice !== 'sameNameOtherCode',
      'sameRegisteredName',
    ),
    namesakesAsSameName: share(({ slice }) => slice === 'sameNameOtherCode', 'sameRegisteredName'),
    homophonesInEnglishAsPossible: share(({ truth }) => truth === 'undecidable', 'possible'),
    handWrittenMissed: written.filter(({ truth, isShown }) => truth.startsWith('same') && !isShown).length,
    handWrittenFalse: written.filter(({ truth, isShown }) => truth === 'otherFirm' && isShown).length,
  };
}

/** Names in Latin letters are none of what the peers are made for: their thresholds are chosen without them. */
function isChinese({ slice }: LabelledPair): boolean {
  return !slice.toLowerCase().includes('english');
}

function peerRates({ tune, heldOut }: Split, name: string, similarities: Similarities): Figures {
  const chosen = tune.filter((pair) => isDecidable(pair) && isChinese(pair));
  const judged = similarities(chosen).map((similarity, at) => ({
    similarity,
    isOneFirm: chosen[at]?.truth !== 'otherFirm',
  }));
  const { best, strict, reaching } = chooseThresholds(judged, ALLOWED_FALSE_POSITIVES, WANTED_RECALL);
  const measured = similarities(heldOut);
  const shown = (threshold: number): boolean[] => measured.map((similarity) => similarity >= threshold);
  const summary = (threshold: number): Figures => chineseRates(heldOut, shown(threshold));
  return {
    ...countRates(heldOut, shown(best), name),
    ...renamed(summary(best), `Chinese${name}`),
    ...renamed(summary(strict), `ChineseStrict${name}`),
    ...renamed(summary(reaching), `ChineseGenerous${name}`),
    [`threshold${name}`]: best,
  };
}

/** Precision, recall and false-positive rate over Chinese names alone. */
function chineseRates(pairs: readonly LabelledPair[], isShown: readonly boolean[]): Figures {
  const at = pairs.flatMap((pair, index) => (isChinese(pair) ? [index] : []));
  const chosen = at.map((index) => pairs[index]).filter((pair) => pair !== undefined);
  const rates = countRates(
    chosen,
    at.map((index) => isShown[index] === true),
    '',
  );
  return Object.fromEntries(
    ['precision', 'recall', 'falsePositiveRate'].flatMap((rate) => {
      const value = rates[rate];
      return value === undefined ? [] : [[rate, value]];
    }),
  );
}

function renamed(figures: Figures, ending: string): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${name}${ending}`, value]));
}
