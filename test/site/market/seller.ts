import type { RegisterRow } from '../../../api-mock/src/register/register-row.ts';
import type { Bilingual } from '../page/language.ts';
import type { Category } from './good.ts';

/** Someone who sells on the marketplace: an organisation of the register, and its shop. */
export interface Seller {
  /** Number of the shop, of its licence page and of the one product it lists. */
  readonly id: string;
  readonly entity: RegisterRow['entity'];
  readonly shop: Bilingual;
}

/** The code that the marketplace prints: none for sole proprietors, and none where there is none. */
export function printedCode(seller: Seller): string | null {
  return seller.entity.kind === 'soleProprietor' ? null : seller.entity.code;
}

/** Openers of the invented firms' brands, which begin the shops' names too. */
const OPENERS: readonly Bilingual[] = [
  { zh: '子虚', en: 'Zixu' },
  { zh: '乌有', en: 'Wuyou' },
  { zh: '亡是', en: 'Wangshi' },
  { zh: '蜃楼', en: 'Shenlou' },
  { zh: '南柯', en: 'Nanke' },
];

const SHOP_KINDS: readonly Bilingual[] = [
  { zh: '旗舰店', en: 'Flagship Store' },
  { zh: '专营店', en: 'Specialty Shop' },
  { zh: '企业店', en: 'Company Store' },
];

const DEPARTMENT_WORDS: Readonly<Record<Category, Bilingual>> = {
  kitchen: { zh: '厨房', en: 'Kitchen' },
  home: { zh: '家居', en: 'Home' },
  electronics: { zh: '数码', en: 'Digital' },
  apparel: { zh: '服饰', en: 'Wear' },
  food: { zh: '食品', en: 'Foods' },
  outdoor: { zh: '文体', en: 'Leisure' },
};

/** A shop is named after the brand in the registered name, never with the whole of it: so it is on real sites. */
export function shopName(entity: RegisterRow['entity'], category: Category, place: number): Bilingual {
  const opener =
    OPENERS.find(({ zh, en }) => entity.name.includes(zh) || entity.name.includes(en)) ?? OPENERS[0];
  const kind = SHOP_KINDS[place % SHOP_KINDS.length];
  if (opener === undefined || kind === undefined) throw new Error('A shop needs an opener and a kind');
  const brand = new RegExp(`${opener.zh}[\\u3400-\\u9fff]{2}`).exec(entity.name)?.[0] ?? opener.zh;
  const brandEn = new RegExp(`${opener.en} [A-Z][a-z]+`).exec(entity.nameEn ?? '')?.[0] ?? opener.en;
  const word = DEPARTMENT_WORDS[category];
  return { zh: `${brand}${word.zh}${kind.zh}`, en: `${brandEn} ${word.en} ${kind.en}` };
}
