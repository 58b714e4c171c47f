import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { drawProduct } from '../draw-product.ts';
import type { Offer } from '../stock-market.ts';
import { marketWords } from '../words/words.ts';
import { price, soldCount } from './price.ts';
import { traderLines } from './trader-lines.ts';

/** A product among the results of a search, with its trader. */
export function offerCard({ id, good, seller }: Offer, language: Language): Markup {
  const words = marketWords(language);
  return html`<li class="card">
<a class="card-art" href="${address(`/product/${id}`, language)}" tabindex="-1" aria-hidden="true">${drawProduct(good.drawing, good.colour, '')}</a>
<div class="card-text">
<h2 class="card-title"><a href="${address(`/product/${id}`, language)}">${inLanguage(good.name, language)}</a></h2>
<p class="card-money">${price(good.price)}<span class="sold">${words.soldCount} ${soldCount(good.sold, language)}</span></p>
<p class="card-shop"><a href="${address(`/shop/${seller.id}`, language)}">${inLanguage(seller.shop, language)}</a><span>${inLanguage(place(seller.entity.region.name), language)}</span></p>
</div>
<div class="card-trader">${traderLines(seller, language)}</div>
</li>`;
}

/** The city or district alone: the province would not fit. */
function place(name: { zh: string; en: string }): { zh: string; en: string } {
  return {
    zh: name.zh.replace(/^.+?(?:省|自治区)/u, '').replace(/^(.+?市).+$/u, '$1'),
    en: name.en.split(', ').find((part) => !part.endsWith('District')) ?? name.en,
  };
}
