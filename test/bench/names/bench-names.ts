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

function peerRates({ tune, heldOut }: Split, name: string, similarities: Similarities): Figures {
  const decidable = tune.filter(isDecidable);
  const judged = similarities(decidable).map((similarity, at) => ({
    similarity,
    isOneFirm: decidable[at]?.truth !== 'otherFirm',
  }));
  const { best, strict } = chooseThresholds(judged, ALLOWED_FALSE_POSITIVES);
  const measured = similarities(heldOut);
  const atStrict = countRates(
    heldOut,
    measured.map((similarity) => similarity >= strict),
    '',
  );
  return {
    ...countRates(
      heldOut,
      measured.map((similarity) => similarity >= best),
      name,
    ),
    [`threshold${name}`]: best,
    [`recallAtStrictThreshold${name}`]: atStrict['recall'] ?? 0,
    [`falsePositiveRateAtStrictThreshold${name}`]: atStrict['falsePositiveRate'] ?? 0,
  };
}
