import { inLanguage, type Language } from '../page/language.ts';
import { printedCode } from './seller.ts';
import type { Offer } from './stock-market.ts';

/** The product as structured data (schema.org), with the seller's registered name and, where printed, its code. */
export function productData({ good, seller }: Offer, language: Language): object {
  const code = printedCode(seller);
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: inLanguage(good.name, language),
    category: good.category,
    offers: {
      '@type': 'Offer',
      price: good.price.toFixed(2),
      priceCurrency: 'CNY',
      availability: 'https://schema.org/InStock',
      seller: {
        '@type': 'Organization',
        name: inLanguage(seller.shop, language),
        legalName: seller.entity.name,
        ...(code === null ? {} : { taxID: code }),
      },
    },
  };
}
