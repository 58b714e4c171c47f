import { parseArgs } from 'node:util';

/** Flags that stand for a number, with the least and the most they take. */
export type NumberFlags = Readonly<Record<string, readonly [least: number, most: number]>>;

/** What was said on the command line. */
export interface Flags {
  readonly numbers: Readonly<Record<string, number | undefined>>;
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly switches: Readonly<Record<string, boolean>>;
}

/**
 * Reads flags, and says which one is wrong.
 *
 * @throws Error for an unknown flag, a missing value, or a number that is none or out of range.
 */
export function readFlags(
  args: readonly string[],
  numbers: NumberFlags,
  texts: readonly string[],
  switches: readonly string[],
): Flags {
  const valued = Object.fromEntries(
    [...Object.keys(numbers), ...texts].map((name) => [name, { type: 'string' as const }]),
  );
  const bare = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]));
  const { values } = parseArgs({ args: [...args], options: { ...valued, ...bare }, strict: true });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([name, range]) => [name, readNumber(name, text(name), range)]),
    ),
    texts: Object.fromEntries(texts.map((name) => [name, text(name)])),
    switches: Object.fromEntries(switches.map((name) => [name, values[name] === true])),
  };
}

function readNumber(
  name: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`--${name} takes a whole number from ${least} to ${most}, not "${text}"`);
}
