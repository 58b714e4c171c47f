import type { Random } from '../../../api-mock/src/register/random.ts';
import { type BrandPart, brandCharacters } from './words.ts';

/** Another brand, near to this one: a character replaced, added, left out, or two that changed places. */
export function disturbBrand(brand: readonly BrandPart[], random: Random): readonly BrandPart[] {
  const [first, second] = brand.slice(-2);
  const kind = random.below(4);
  if (kind === 0 && first !== undefined && second !== undefined)
    return [...brand.slice(0, -2), second, first];
  if (kind === 1) return [...brand, random.pick(brandCharacters)];
  if (kind === 2 && brand.length > 2) return brand.slice(0, -1);
  return replaceAt(brand, brand.length - 1, otherThan(brand, random));
}

/**
 * Another brand that looks or sounds like this one: one character is replaced by one easily taken for it.
 * `sameSound` replaces it by a homophone, and returns the brand itself when it has none.
 */
export function confuseBrand(
  brand: readonly BrandPart[],
  random: Random,
  sound: 'any' | 'sameSound' | 'otherSound',
): readonly BrandPart[] {
  const traps = brand.flatMap((part, at) =>
    confusableOf(part)
      .filter(({ en }) => sound === 'any' || (en === part.en) === (sound === 'sameSound'))
      .map((trap) => replaceAt(brand, at, trap)),
  );
  if (traps.length > 0) return random.pick(traps);
  return sound === 'sameSound' ? brand : replaceAt(brand, brand.length - 1, otherThan(brand, random));
}

function confusableOf(part: BrandPart): readonly BrandPart[] {
  return brandCharacters.find(({ zh }) => zh === part.zh)?.confusable ?? [];
}

function otherThan(brand: readonly BrandPart[], random: Random): BrandPart {
  const sounds = brand.map(({ en }) => en);
  return random.pick(brandCharacters.filter(({ en }) => !sounds.includes(en)));
}

function replaceAt(brand: readonly BrandPart[], at: number, part: BrandPart): readonly BrandPart[] {
  return brand.map((own, index) => (index === at ? part : own));
}
