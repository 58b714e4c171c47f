import { SnapshotRefused } from '../snapshot-refused.ts';
import { isListId, type ListCombination } from './list-combination.ts';

/** Bit 0 of a combination's flags. */
const CONTESTED = 1;

/** Most lists that a table can name, and most combinations. */
const MAXIMUM_LISTS = 255;
export const MAXIMUM_COMBINATIONS = 65_535;

/**
 * Writes combinations: the list ids once, then each combination by their numbers.
 *
 * @throws RangeError when there are too many lists or combinations.
 */
export function writeCombinations(combinations: readonly ListCombination[]): Uint8Array<ArrayBuffer> {
  const ids = [...new Set(combinations.flatMap((combination) => combination.lists))].sort();
  if (ids.length > MAXIMUM_LISTS) throw new RangeError(`${ids.length} lists are more than ${MAXIMUM_LISTS}.`);
  if (combinations.length > MAXIMUM_COMBINATIONS) {
    throw new RangeError(`${combinations.length} combinations are more than ${MAXIMUM_COMBINATIONS}.`);
  }
  const bytes: number[] = [ids.length];
  for (const id of ids) bytes.push(id.length, ...new TextEncoder().encode(id));
  bytes.push(combinations.length & 255, combinations.length >>> 8);
  for (const { lists, contested } of combinations) {
    bytes.push(contested ? CONTESTED : 0, lists.length, ...lists.map((id) => ids.indexOf(id)));
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what `writeCombinations` wrote.
 *
 * @throws SnapshotRefused `malformed` for anything else.
 */
export function readCombinations(bytes: Uint8Array): ListCombination[] {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw malformed('it ends early');
    at += 1;
    return byte;
  };
  const ids: string[] = [];
  for (let left = next(); left > 0; left--) {
    const length = next();
    const id = String.fromCharCode(...bytes.subarray(at, at + length));
    if (!isListId(id) || id.length !== length) throw malformed('a list id has another form');
    if (ids.length > 0 && (ids.at(-1) ?? '') >= id) throw malformed('list ids are not in order');
    ids.push(id);
    at += length;
  }
  const combinations: ListCombination[] = [];
  for (let left = next() | (next() << 8); left > 0; left--) {
    const flags = next();
    if (flags > CONTESTED) throw malformed('unknown flags are set');
    const count = next();
    if (count === 0) throw malformed('a combination is empty');
    const lists: string[] = [];
    let before = -1;
    for (let taken = 0; taken < count; taken++) {
      const number = next();
      const id = ids[number];
      if (id === undefined || number <= before) throw malformed('a combination names its lists wrongly');
      before = number;
      lists.push(id);
    }
    combinations.push({ lists, contested: flags === CONTESTED });
  }
  if (at !== bytes.length) throw malformed('bytes follow its end');
  return combinations;
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The table of list combinations breaks the format: ${what}.`);
}
