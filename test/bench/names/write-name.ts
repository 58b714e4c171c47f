import type { InventedFirm } from './invented-firm.ts';

/** The registered name, simplified, brackets full-width. */
export function registeredName(firm: InventedFirm): string {
  return arrange(firm, {
    place: firm.place.zh,
    city: firm.place.city,
    province: firm.place.province.full,
    brand: brandOf(firm),
    trade: firm.trade.zh,
    form: firm.form.zh,
  });
}

/** The same name in traditional characters. */
export function traditionalName(firm: InventedFirm): string {
  return arrange(firm, {
    place: firm.place.hant,
    city: `${firm.place.hant}市`,
    province: firm.place.province.hant,
    brand: firm.brand.map(({ hant }) => hant).join(''),
    trade: firm.trade.hant,
    form: firm.form.hant,
  });
}

/** The brand alone, simplified. */
export function brandOf(firm: InventedFirm): string {
  return firm.brand.map(({ zh }) => zh).join('');
}

interface WrittenParts {
  readonly place: string;
  readonly city: string;
  readonly province: string;
  readonly brand: string;
  readonly trade: string;
  readonly form: string;
}

function arrange({ layout }: InventedFirm, parts: WrittenParts): string {
  const { place, city, province, brand, trade, form } = parts;
  // A municipality is a province and a city at once, and stands only once.
  const both = province === city ? city : `${province}${city}`;
  switch (layout) {
    case 'placeFirst':
      return `${place}${brand}${trade}${form}`;
    case 'cityFirst':
      return `${city}${brand}${trade}${form}`;
    case 'provinceFirst':
      return `${both}${brand}${trade}${form}`;
    case 'afterBrand':
      return `${brand}（${place}）${trade}${form}`;
    case 'afterTrade':
      return `${brand}${trade}（${place}）${form}`;
    case 'noPlace':
      return `${brand}${trade}${form}`;
  }
}
