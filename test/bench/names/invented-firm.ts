import type { Random } from '../../../api-mock/src/register/random.ts';
import {
  type BrandPart,
  brandCharacters,
  type Form,
  openers,
  type Place,
  placesOf,
  type Trade,
  tradesOf,
  weightedForms,
} from './words.ts';

/** Where a registered name says its place. */
type Layout = 'placeFirst' | 'cityFirst' | 'provinceFirst' | 'afterBrand' | 'afterTrade' | 'noPlace';

/** Real registers write the place first in most names; brackets are more frequent here than there, to be measured. */
const LAYOUTS: readonly Layout[] = [
  ...Array.from({ length: 9 }, () => 'placeFirst' as const),
  'cityFirst',
  'cityFirst',
  'provinceFirst',
  'afterBrand',
  'afterBrand',
  'afterBrand',
  'afterTrade',
  'afterTrade',
  'noPlace',
];

/** An invented firm, by the parts of its name (Provisions on the Administration of Enterprise Names, art. 6). */
export interface InventedFirm {
  readonly place: Place;
  readonly brand: readonly BrandPart[];
  readonly trade: Trade;
  readonly form: Form;
  readonly layout: Layout;
}

/** A firm whose brand holds a word for what does not exist, or a character of one. */
export function inventFirm(random: Random, isHeldOut: boolean): InventedFirm {
  return {
    place: random.pick(placesOf(isHeldOut)),
    brand: inventBrand(random),
    trade: random.pick(tradesOf(isHeldOut)),
    form: random.pick(weightedForms),
    layout: random.pick(LAYOUTS),
  };
}

/** Two to four characters; one brand in twenty ends in Latin letters, as foreign-invested ones do. */
export function inventBrand(random: Random): readonly BrandPart[] {
  const first = random.pick(brandCharacters);
  const second = random.pick(brandCharacters);
  const opener = random.pick(openers.filter(({ kind }) => kind === 'opener'));
  const element = random.pick(openers.filter(({ kind }) => kind === 'element'));
  const draw = random.below(20);
  if (draw < 9) return [opener, first, second];
  if (draw < 12) return [opener, first];
  if (draw < 16) return [element, first];
  if (draw < 19) return [first, element];
  const letters = `${random.pick([...'BCDFGHK'])}${random.pick([...'LMNPRSTV'])}`;
  return [opener, { zh: letters, hant: letters, en: letters }];
}
