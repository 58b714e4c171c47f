import { buildSnapshot } from '../../../sdk/src/snapshot/build/build-snapshot.ts';
import { isListed, syntheticCode, syntheticName, syntheticRow } from './synthetic-register.ts';

/** A snapshot over the first codes of the synthetic register, of which 3 % are listed. */
export function buildSynthetic(
  codes: number,
  { codeBits, names = false }: { readonly codeBits: number; readonly names?: boolean },
): ReturnType<typeof buildSnapshot> {
  return buildSnapshot(
    {
      *listed() {
        for (let number = 0; number < codes; number++) {
          if (!isListed(number)) continue;
          yield names ? { ...syntheticRow(number), names: [syntheticName(number)] } : syntheticRow(number);
        }
      },
      *registered() {
        for (let number = 0; number < codes; number++) yield syntheticCode(number);
      },
    },
    { state: new Uint8Array(32), codeBits, holds: names ? 'both' : 'codes' },
  );
}
