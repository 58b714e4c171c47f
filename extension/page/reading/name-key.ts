import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
import { normaliseName } from '@credit-lens/sdk/names';

/**
 * Most characters of a registered name (the contract of the listed set). Counted in what is looked up, for one printed
 * character can stand for several.
 */
const LONGEST_KEY = 120;

/** A name that is unified already and holds no digit, within the length of names. */
const UNIFIED = /^[\u4e00-\u9fff（）A-Za-z]{1,120}$/;

/** Chinese and Latin letters with too few digits for a resident number: nothing in them stands for more digits. */
const HARMLESS = /^[\u4e00-\u9fff（）A-Za-z ]*(?:[0-9][\u4e00-\u9fff（）A-Za-z ]*){0,14}$/;

/**
 * What to look up for a name as a page prints it; `null` for words that are not read at all: longer than any
 * registered name, or with a number in them that is shaped like a natural person's.
 *
 * @param surroundings the name with the digits and signs around it, of which the name may hold a part only
 */
export function nameKey(name: string, surroundings = name): string | null {
  if (name === surroundings && UNIFIED.test(name)) return name;
  const key = normaliseName(name);
  if (key === '' || key.length > LONGEST_KEY) return null;
  if (HARMLESS.test(surroundings) && HARMLESS.test(key)) return key;
  return holdsResidentIdentity(surroundings) || holdsResidentIdentity(key) ? null : key;
}
