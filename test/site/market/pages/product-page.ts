import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { drawProduct, VIEWS } from '../draw-product.ts';
import { COLOURS, type Colour } from '../good.ts';
import { productData } from '../product-data.ts';
import type { Offer } from '../stock-market.ts';
import { COLOUR_NAMES, DEPARTMENT_DETAILS } from '../words/names.ts';
import { marketWords } from '../words/words.ts';
import { marketFrame, type PageCredit } from './frame.ts';
import { price, soldCount } from './price.ts';
import { traderLines } from './trader-lines.ts';

/** Names of the gallery's views among the words. */
const VIEW_WORDS = {
  whole: 'viewWhole',
  near: 'viewNear',
  measures: 'viewMeasures',
  plain: 'viewPlain',
} as const;

/** One product, in the colour asked for, with the box of its seller. */
export function productPage(offer: Offer, colour: Colour, credit: PageCredit, language: Language): Markup {
  const { id, good, seller } = offer;
  const words = marketWords(language);
  const name = inLanguage(good.name, language);
  const query = { colour: colour === good.colour ? '' : colour };
  return marketFrame({
    language,
    title: name,
    otherLanguage: address(`/product/${id}`, language === 'en' ? 'zh-CN' : 'en', query),
    credit,
    structured: productData(offer, language),
    body: html`<nav class="crumbs" aria-label="${words.breadcrumb}"><a href="${address('/', language)}">${words.homePage}</a> ›
<a href="${address('/', language, { category: good.category })}">${words[good.category]}</a></nav>
<div class="product">
${gallery(offer, colour, language)}
<section class="product-text">
<h1>${name}</h1>
<p class="product-money">${price(good.price)}<span class="sold">${words.soldCount} ${soldCount(good.sold, language)}</span></p>
<ul class="promises"><li>${words.shippingFree}</li><li>${words.returns}</li><li>${words.delivery}</li></ul>
<p class="product-row"><b>${words.shipsFrom}</b><span>${inLanguage(seller.entity.region.name, language)}</span></p>
<div class="product-row"><b>${words.colour}</b><div class="swatches">${COLOURS.map((each) => swatch(id, good.colour, each, colour, language))}</div></div>
<p class="product-row"><a class="button" href="${address('/about', language)}#orders">${words.buy}</a><small>${words.buyNote}</small></p>
<section class="seller-box">
<h2>${words.seller}</h2>
<p class="seller-shop"><a href="${address(`/shop/${seller.id}`, language)}"><b>${inLanguage(seller.shop, language)}</b></a>
<a href="${address(`/licence/${seller.id}`, language)}">${words.licence}</a></p>
${traderLines(seller, language)}
</section>
</section>
</div>
<section class="details"><h2>${words.details}</h2>
<ul>${DEPARTMENT_DETAILS[good.category].map((each) => html`<li>${inLanguage(each, language)}</li>`)}</ul></section>`,
  });
}

function gallery({ good }: Offer, colour: Colour, language: Language): Markup {
  const words = marketWords(language);
  const name = inLanguage(good.name, language);
  return html`<fieldset class="gallery"><legend class="hidden">${words.gallery}</legend>
${VIEWS.map(
  (view, place) =>
    html`<input type="radio" name="view" id="view-${view}"${place === 0 ? html` checked` : ''}>`,
)}
<div class="gallery-main">${VIEWS.map(
    (view) =>
      html`<div class="picture picture-${view}">${drawProduct(good.drawing, colour, `${name}: ${words[VIEW_WORDS[view]]}`, view)}</div>`,
  )}</div>
<div class="thumbs">${VIEWS.map(
    (view) =>
      html`<label for="view-${view}"><span class="hidden">${words[VIEW_WORDS[view]]}</span>${drawProduct(good.drawing, colour, '', view)}</label>`,
  )}</div>
</fieldset>`;
}

function swatch(id: string, own: Colour, each: Colour, shown: Colour, language: Language): Markup {
  const name = inLanguage(COLOUR_NAMES[each], language);
  const link = address(`/product/${id}`, language, { colour: each === own ? '' : each });
  return html`<a href="${link}"${each === shown ? html` aria-current="true"` : ''}><span class="dot art-${each}"></span>${name}</a>`;
}
