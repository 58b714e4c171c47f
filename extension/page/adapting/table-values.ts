import type { Expectation } from './adapter.ts';
import { isAllowedSelector } from './check-selector.ts';

/** Why a table of adapters was not taken. The one held before stays in use. */
export class AdapterTableRefused extends Error {
  override readonly name = 'AdapterTableRefused';
}

/** Texts of one list, and letters of one text. */
const MOST_TEXTS = 40;
const LONGEST_TEXT = 200;
/** Largest expectation that means anything. */
const MOST_EXPECTED = 1_000;

/** One where nothing else is said; one number for exactly as many. */
export function expectation(value: unknown, place: string): Expectation {
  if (value === 0) return [1, 1];
  const [fewest, most] = list(value, place, 2);
  if (!isCount(fewest) || !isCount(most) || most < fewest || most === 0)
    throw refused(place, 'expects no number of things');
  return [fewest, most];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_EXPECTED;
}

export function selector(value: unknown, place: string): string {
  const found = text(value, place, /\S/);
  if (!isAllowedSelector(found)) throw refused(place, `has a selector that adapters may not use: ${found}`);
  return found;
}

export function named<Name extends string>(
  letters: Readonly<Record<Name, string>>,
  letter: string,
  place: string,
): Name {
  const found = (Object.keys(letters) as Name[]).find((name) => letters[name] === letter);
  if (found === undefined) throw refused(place, `has the unknown letter "${letter}"`);
  return found;
}

export function list(value: unknown, place: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw refused(place, `is no list of at most ${most}`);
  return value;
}

export function words(value: unknown, place: string): string[] {
  return text(value, place, /\S/).split(' ');
}

export function text(value: unknown, place: string, form: RegExp): string {
  if (typeof value !== 'string' || value.length > MOST_TEXTS * LONGEST_TEXT || !form.test(value))
    throw refused(place, `is no text of the form ${form}`);
  return value;
}

export function texts(value: unknown, place: string, form: RegExp): string[] {
  return list(value, place, MOST_TEXTS).map((one) => {
    const read = text(one, place, form);
    if (read.length > LONGEST_TEXT) throw refused(place, `has a text of more than ${LONGEST_TEXT} letters`);
    return read;
  });
}

export function refused(place: string, what: string): AdapterTableRefused {
  return new AdapterTableRefused(`The table of adapters was refused: ${place} ${what}.`);
}
