import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { drawProduct } from '../draw-product.ts';
import { COLOURS } from '../good.ts';
import type { Offer } from '../stock-market.ts';
import { COLOUR_NAMES } from '../words/names.ts';
import { marketWords } from '../words/words.ts';
import { marketFrame } from './frame.ts';
import { price } from './price.ts';

/**
 * A shop. As on real markets it names neither the company behind it nor a code: these stand on the licence page,
 * one link away.
 */
export function shopPage({ id, good, seller }: Offer, language: Language): Markup {
  const words = marketWords(language);
  const shop = inLanguage(seller.shop, language);
  const colours = [good.colour, ...COLOURS.filter((each) => each !== good.colour)];
  return marketFrame({
    language,
    title: shop,
    otherLanguage: address(`/shop/${id}`, language === 'en' ? 'zh-CN' : 'en'),
    body: html`<section class="shop-head art-${good.colour}">
<span class="shop-sign" aria-hidden="true">${drawProduct(good.drawing, good.colour, '', 'near')}</span>
<div><h1>${shop}</h1>
<p class="shop-facts"><span>${words.shopPlace} ${inLanguage(seller.entity.region.name, language)}</span> · <span>${words[good.category]}</span></p>
<p>${words.shopLicenceHint} <a href="${address(`/licence/${id}`, language)}">${words.licence}</a></p></div>
</section>
<h2 class="section-title">${words.shopGoods}</h2>
<ul class="offers grid">${colours.map((colour) => {
      const link = address(`/product/${id}`, language, { colour: colour === good.colour ? '' : colour });
      return html`<li class="card"><a class="card-art" href="${link}" tabindex="-1" aria-hidden="true">${drawProduct(good.drawing, colour, '')}</a>
<div class="card-text"><h3 class="card-title"><a href="${link}">${inLanguage(good.name, language)} · ${inLanguage(COLOUR_NAMES[colour], language)}</a></h3>
<p class="card-money">${price(good.price)}</p></div></li>`;
    })}</ul>`,
  });
}
