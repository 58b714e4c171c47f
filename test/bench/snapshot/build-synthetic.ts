import { buildSnapshot } from '../../../sdk/src/snapshot/build/build-snapshot.ts';
import { SnapshotBuilder } from '../../../sdk/src/snapshot/build/snapshot-builder.ts';
import { isListed, syntheticCode, syntheticName, syntheticRow } from './synthetic-register.ts';

/** A snapshot over the first codes of the synthetic register, of which 3 % are listed. */
export function buildSynthetic(
  codes: number,
  { codeBits }: { readonly codeBits: number },
): ReturnType<typeof buildSnapshot> {
  return buildSnapshot(
    {
      *listed() {
        for (let number = 0; number < codes; number++) {
          if (isListed(number)) yield syntheticRow(number);
        }
      },
      *registered() {
        for (let number = 0; number < codes; number++) yield syntheticCode(number);
      },
    },
    { state: new Uint8Array(32), codeBits, holds: 'codes' },
  );
}

/** The names that the listed ones of the same codes bear, in a file of their own, corrected against no others. */
export function buildSyntheticNames(codes: number): ReturnType<typeof buildSnapshot> {
  const builder = new SnapshotBuilder({ state: new Uint8Array(32), holds: 'names' });
  for (let number = 0; number < codes; number++)
    if (isListed(number)) builder.listName(syntheticName(number));
  return builder.finish();
}
