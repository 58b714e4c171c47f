import type { CombinationBuilder } from '../build/combination-builder.ts';
import { writeCombinations } from '../container/combination-table.ts';
import { BitWriter, riceParameter } from './bit-writer.ts';
import type { SelectionBuilder } from './selection-builder.ts';

/** Widest Rice parameter tried: there are fewer than 2^16 combinations. */
const WIDEST_NUMBER = 15;

/** Writes the added codes, and the combination of each by its place among the most frequent. */
export function writeAdditions(additions: SelectionBuilder, combinations: CombinationBuilder): Uint8Array {
  const { ranks, table } = combinations.ranked();
  const numbers = additions.order().map((ordinal) => ranks(ordinal));
  const parameter = riceParameter(numbers, WIDEST_NUMBER);
  const writer = new BitWriter();
  for (const number of numbers) writer.writeRice(number, parameter);
  const bits = writer.finish();
  const selection = additions.write();
  const written = writeCombinations(table);
  const bytes = new Uint8Array(selection.length + 8 + bits.length + written.length);
  const view = new DataView(bytes.buffer);
  bytes.set(selection);
  view.setUint32(selection.length, bits.length, true);
  view.setUint32(selection.length + 4, parameter, true);
  bytes.set(bits, selection.length + 8);
  bytes.set(written, selection.length + 8 + bits.length);
  return bytes;
}
