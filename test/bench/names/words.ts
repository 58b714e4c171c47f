import brandCharactersJson from './words/brand-characters.json' with { type: 'json' };
import openersJson from './words/brand-openers.json' with { type: 'json' };
import formsJson from './words/forms.json' with { type: 'json' };
import placesJson from './words/places.json' with { type: 'json' };
import tradesJson from './words/trades.json' with { type: 'json' };

/** A piece of a brand: simplified, traditional, and its pinyin without tones. */
export interface BrandPart {
  readonly zh: string;
  readonly hant: string;
  readonly en: string;
}

/** A character of brands, with others that look or sound like it. */
export interface BrandCharacter extends BrandPart {
  readonly confusable: readonly BrandPart[];
}

export type Place = (typeof placesJson)[number];
export type Trade = (typeof tradesJson)[number];
export type Form = (typeof formsJson)[number];

/** Words for what does not exist, which stand in every invented brand: a whole opener, or one character of one. */
export const openers: readonly (BrandPart & { readonly kind: string })[] = openersJson;
export const brandCharacters: readonly BrandCharacter[] = brandCharactersJson;

/** Of the places, those that firms of the tune split may have; the others occur in held-out firms alone. */
const TUNE_PLACES = 28;

/** Places of a split. Held-out firms may have any, so that many of them stand in places never seen while tuning. */
export function placesOf(isHeldOut: boolean): readonly Place[] {
  return isHeldOut ? placesJson : placesJson.slice(0, TUNE_PLACES);
}

/** Trades of a split: twenty occur in held-out firms alone. */
export function tradesOf(isHeldOut: boolean): readonly Trade[] {
  return isHeldOut ? tradesJson : tradesJson.filter((trade) => !trade.heldOutOnly);
}

/** Legal forms, the frequent ones repeated, so that an even draw gives them as often as registers do. */
export const weightedForms: readonly Form[] = formsJson.flatMap((form) =>
  Array.from({ length: form.weight }, () => form),
);
