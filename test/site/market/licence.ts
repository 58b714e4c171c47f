import type { Bilingual } from '../page/language.ts';
import type { Seller } from './seller.ts';

/** 类型 as a licence states it: by the legal form at the end of the name. */
export function licenceType({ entity }: Seller): Bilingual {
  if (entity.kind === 'soleProprietor') return { zh: '个体工商户', en: 'Sole proprietor (个体工商户)' };
  if (entity.kind === 'foreignEnterprise') return { zh: '境外企业', en: 'Company registered abroad' };
  if (entity.name.endsWith('股份有限公司'))
    return { zh: '股份有限公司', en: 'Joint-stock company (股份有限公司)' };
  return { zh: '有限责任公司', en: 'Limited liability company (有限责任公司)' };
}

/** Streets that exist in no gazetteer, for 住所. */
const STREETS: readonly Bilingual[] = [
  { zh: '海市路', en: 'Haishi Road' },
  { zh: '蜃气街', en: 'Shenqi Street' },
  { zh: '黄粱大道', en: 'Huangliang Avenue' },
  { zh: '槐安路', en: 'Huaian Road' },
];

/** 住所: the region of registration, an invented street and the shop's number. */
export function domicile({ id, entity }: Seller): Bilingual {
  const number = Number(id);
  const street = STREETS[number % STREETS.length] ?? { zh: '海市路', en: 'Haishi Road' };
  if (entity.kind === 'foreignEnterprise') return { zh: '境外', en: 'Abroad' };
  const room = 100 + ((number * 37) % 800);
  return {
    zh: `${entity.region.name.zh}${street.zh}${(number % 280) + 1}号${room}室`,
    en: `Room ${room}, ${(number % 280) + 1} ${street.en}, ${entity.region.name.en}`,
  };
}
