import { ENTRY_LENGTH, HEADER_LENGTH, MAXIMUM_SECTIONS, preambleLength } from '../container/layout.ts';
import { checksum } from '../key/checksum.ts';

/** A copy of a container with all checksums written anew, so that a mutation reaches the readers behind them. */
export function resealed(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const sum = new Int32Array(2);
  const seal = (at: number, offset: number, length: number): void => {
    if (offset + length > copy.length || at + 8 > copy.length) return;
    checksum(view, offset, length, sum);
    view.setInt32(at, sum[0] ?? 0, true);
    view.setInt32(at + 4, sum[1] ?? 0, true);
  };
  const preamble = preambleLength(Math.min(view.getUint32(12, true), MAXIMUM_SECTIONS));
  for (let at = HEADER_LENGTH; at < preamble - 8 && at + ENTRY_LENGTH <= copy.length; at += ENTRY_LENGTH) {
    seal(at + 16, view.getUint32(at + 4, true), view.getUint32(at + 8, true));
  }
  seal(preamble - 8, 0, preamble - 8);
  return copy;
}
