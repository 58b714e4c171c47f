import { foldName } from './fold-name.ts';
import { LONGEST_NAME } from './longest-name.ts';
import type { NamedPlace, ParsedName } from './parsed-name.ts';
import { takeBranch } from './take-branch.ts';
import { takeForm } from './take-form.ts';
import { takeOtherNames } from './take-other-names.ts';
import { takePlace, wholePlace } from './take-place.ts';
import { isTradeAlone, takeTradeWords } from './take-trade.ts';

/**
 * Parts a Chinese name into place, brand, trade, legal form and branch (Provisions on the Administration of Enterprise
 * Names, State Council decree 734 of 2020, art. 6 and 13). Traditional characters come out simplified.
 *
 * It is a reading, not a register: a brand that is also the name of a city is taken for a place unless nothing else
 * is left for the brand, and a trade that is not in the table stays with the brand. A text of more than 300 characters
 * is no name, and comes out as brand alone.
 *
 * @example
 * import { parseName } from '@credit-lens/sdk/names';
 *
 * const { place, brand, trade, form } = parseName('杭州子虚商贸有限公司');
 * console.log(place?.divisions, brand, trade, form?.written); // → [ '杭州' ] 子虚 商贸 有限公司
 */
export function parseName(text: string): ParsedName {
  const name = foldName(text);
  if (name.length > LONGEST_NAME) {
    return { place: null, brand: name, trade: '', isGroup: false, form: null, branch: null };
  }
  return parseFolded(takeOtherNames(name).name);
}

/** {@link parseName} of a text that is folded, and that no note follows. */
export function parseFolded(name: string): ParsedName {
  const { firm, branch } = takeBranch(name);
  const { rest, form, isGroup } = takeForm(firm);
  const { place, core } = partPlace(rest);
  const trade = takeTradeWords(core).join('');
  return { place, brand: core.slice(0, core.length - trade.length), trade, isGroup, form, branch };
}

function partPlace(text: string): { place: NamedPlace | null; core: string } {
  const leading = takePlace(text);
  if (leading !== null && !isTradeAlone(text.slice(leading.length))) {
    const core = text.slice(leading.length);
    return { place: { divisions: leading.divisions, isBracketed: false }, core };
  }
  const bracket = /（([^（）]+)）/u.exec(text);
  const divisions = bracket === null ? null : wholePlace(bracket[1] ?? '');
  if (bracket === null || divisions === null) return { place: null, core: text };
  return { place: { divisions, isBracketed: true }, core: text.replace(bracket[0], '') };
}
