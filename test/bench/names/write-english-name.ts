import type { Random } from '../../../api-mock/src/register/random.ts';
import type { InventedFirm } from './invented-firm.ts';

/** How firms write `Co., Ltd.`. */
const LIMITED = ['Co., Ltd.', 'Co.,Ltd', 'Co. Ltd.', 'CO., LTD.', 'Co Ltd', 'Company Limited', 'Co.，Ltd.'];

/** One of the ways to write the firm's name in Latin letters: translated, or in pinyin throughout. */
export function englishName(firm: InventedFirm, random: Random): string {
  const inPinyin = random.below(5) === 0;
  const brand = latinBrand(firm, random);
  const trade = inPinyin ? firm.trade.pinyin : random.pick(firm.trade.en);
  const form = inPinyin ? firm.form.pinyin : firm.form.en.replace('Co., Ltd.', random.pick(LIMITED));
  const words = arrangeLatin(firm, firm.place.en, brand, trade, form, random);
  return random.below(4) === 0 ? words.toUpperCase() : words;
}

/** The form that a firm would print on its own letterhead. */
export function plainEnglishName(firm: InventedFirm): string {
  const brand = firm.brand.map(({ en }) => capital(en)).join(' ');
  const [trade = ''] = firm.trade.en;
  return arrangeLatin(firm, firm.place.en, brand, trade, firm.form.en, null);
}

function latinBrand(firm: InventedFirm, random: Random): string {
  const parts = firm.brand.map(({ en }) => en);
  switch (random.below(4)) {
    case 0:
      return parts.map(capital).join(' ');
    case 1:
      return parts.map(capital).join('');
    case 2:
      return parts.map(capital).join('-');
    default:
      return capital(parts.join('').toLowerCase());
  }
}

function arrangeLatin(
  { layout }: InventedFirm,
  place: string,
  brand: string,
  trade: string,
  form: string,
  random: Random | null,
): string {
  // Half of the names with a bracketed place keep it there in English.
  const keepsBrackets = random === null || random.below(2) === 0;
  if (layout === 'noPlace') return `${brand} ${trade} ${form}`;
  if (layout === 'afterBrand' && keepsBrackets) return `${brand} (${place}) ${trade} ${form}`;
  if (layout === 'afterTrade' && keepsBrackets) return `${brand} ${trade} (${place}) ${form}`;
  return `${place} ${brand} ${trade} ${form}`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
