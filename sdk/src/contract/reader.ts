/** Characters of an unexpected value that an error quotes. */
const EXCERPT_LENGTH = 40;

/** Reads a value from JSON as a `T`, or throws `AlienValue`. The value itself is returned, unknown parts and all. */
export type Reader<T> = (value: unknown) => T;

/**
 * A value that is not what the contract says, and where it stands.
 *
 * @example
 * import { AlienValue, readLookupResult } from '@credit-lens/sdk/read-result';
 *
 * try {
 *   readLookupResult({ outcome: 'pardoned' });
 * } catch (error) {
 *   if (!(error instanceof AlienValue)) throw error;
 *   console.log(error.message); // → /outcome: expected one of the four outcomes, found "pardoned"
 * }
 */
export class AlienValue extends Error {
  readonly #found: string;
  #place = '';

  constructor(expected: string, value: unknown) {
    const found = `: expected ${expected}, found ${excerptOf(value)}`;
    super(`the whole${found}`);
    this.#found = found;
  }

  /** Names one more container around the value. */
  within(step: string | number): this {
    this.#place = `/${step}${this.#place}`;
    this.message = this.#place + this.#found;
    return this;
  }
}

function excerptOf(value: unknown): string {
  // What JSON cannot hold: a function, a cycle, a BigInt.
  let text = value === undefined ? 'nothing' : `a ${typeof value} that JSON cannot hold`;
  try {
    text = JSON.stringify(value) ?? text;
  } catch {
    // Why it cannot be written is of no interest: the error that quotes it says already that it is out of place.
  }
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}

/** Reads one part of a value; an error names its place. */
function readPart(step: string | number, read: Reader<unknown>, part: unknown): void {
  try {
    read(part);
  } catch (error) {
    throw error instanceof AlienValue ? error.within(step) : error;
  }
}

function primitive<T>(expected: string, holds: (value: unknown) => boolean): Reader<T> {
  return (value) => {
    if (!holds(value)) throw new AlienValue(expected, value);
    return value as T;
  };
}

/** A text. */
export const text: Reader<string> = primitive('a text', (value) => typeof value === 'string');

/** A number. */
export const number: Reader<number> = primitive('a number', (value) => typeof value === 'number');

/** True or false. */
export const flag: Reader<boolean> = primitive('true or false', (value) => typeof value === 'boolean');

/** Exactly this value: what an answer may not say otherwise. */
export function exactly<const T extends string | boolean>(expected: T): Reader<T> {
  return primitive(JSON.stringify(expected), (value) => value === expected);
}

/** A point in time that a date can be made of. */
export const instant: Reader<string> = primitive(
  'a date and time',
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);

/**
 * A word of a set that may grow: one that this version does not know is kept as it came, and whoever shows it
 * says "unknown".
 */
export const word = text as Reader<never>;

/** Something, or `null`. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** Something, or nothing at all: a property that may be absent. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value) => (value === undefined ? undefined : read(value));
}

/**
 * Something, or `notStated`: no source tells it. That is a word of a set that may grow, as `word` is, so another word in its
 * place is kept too.
 */
export function orNotStated<T>(read: Reader<T>): Reader<T | 'notStated'> {
  return (value) => (typeof value === 'string' ? (value as 'notStated') : read(value));
}

/** A list of things; `least` of them at least. */
// @__NO_SIDE_EFFECTS__
export function listOf<T>(read: Reader<T>, least = 0): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new AlienValue('a list', value);
    if (value.length < least) throw new AlienValue(`a list of ${least} or more`, value);
    for (const [index, item] of value.entries()) readPart(index, read, item);
    return value as T[];
  };
}

/** An object: every property of `T` has its reader, which the compiler sees to. */
// @__NO_SIDE_EFFECTS__
export function object<T>(readers: { readonly [Key in keyof T]-?: Reader<T[Key]> }): Reader<T> {
  const entries = Object.entries<Reader<unknown>>(readers);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new AlienValue('an object', value);
    }
    for (const [key, read] of entries) {
      readPart(key, read, Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
    }
    return value as T;
  };
}
