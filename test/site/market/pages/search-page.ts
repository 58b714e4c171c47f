import { html } from 'hono/html';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { CATEGORIES } from '../good.ts';
import { ORDERS, type Query, queryParameters } from '../search-offers.ts';
import type { Offer } from '../stock-market.ts';
import { marketWords } from '../words/words.ts';
import { marketFrame, type PageCredit } from './frame.ts';
import { offerCard } from './offer-card.ts';

/** The front page, and the results of a search. */
export function searchPage(
  query: Query,
  offers: readonly Offer[],
  credit: PageCredit,
  language: Language,
): Markup {
  const words = marketWords(language);
  const other = address('/', language === 'en' ? 'zh-CN' : 'en', queryParameters(query));
  return marketFrame({
    language,
    title: query.words === '' ? words.tagline : query.words,
    otherLanguage: other,
    searched: query.words,
    credit,
    body: html`${filters(query, language)}
<div class="results-head"><h1>${heading(query, offers.length, language)}</h1>${viewSwitch(query, language)}</div>
${
  offers.length === 0
    ? html`<section class="empty"><p><b>${words.nothing}</b></p><p>${words.nothingHint}</p><p><a class="button" href="${address('/', language)}">${words.showAll}</a></p></section>`
    : html`<ul class="offers ${query.view}">${offers.map((offer) => offerCard(offer, language))}</ul>`
}`,
  });
}

function heading(query: Query, count: number, language: Language): Markup {
  const words = marketWords(language);
  if (query.words === '')
    return html`${query.category === null ? words.all : words[query.category]} <small>${count} ${words.results}</small>`;
  return language === 'en'
    ? html`${count} ${words.resultsFor} “${query.words}”`
    : html`“${query.words}”${words.resultsFor} <small>${count} ${words.results}</small>`;
}

function filters(query: Query, language: Language): Markup {
  const words = marketWords(language);
  const link = (change: Partial<Query>) => address('/', language, queryParameters({ ...query, ...change }));
  const current = (is: boolean) => (is ? html` aria-current="true"` : '');
  return html`<div class="filters">
<nav class="chips" aria-label="${words.departments}">
<a href="${link({ category: null })}"${current(query.category === null)}>${words.all}</a>
${CATEGORIES.map((each) => html`<a href="${link({ category: each })}"${current(query.category === each)}>${words[each]}</a>`)}
</nav>
<form class="sorting" action="/" method="get">
${hidden({ lang: language === 'en' ? 'en' : '', q: query.words, category: query.category ?? '', view: query.view === 'list' ? 'list' : '' })}
<label><span>${words.order}</span><select name="sort">${ORDERS.map(
    (each) =>
      html`<option value="${each}"${query.order === each ? html` selected` : ''}>${words[each]}</option>`,
  )}</select></label>
<fieldset><legend>${words.price}</legend>
<input name="from" type="number" inputmode="decimal" min="0" step="any" value="${query.from ?? ''}" aria-label="${words.from}" placeholder="${words.from}">
<span aria-hidden="true">–</span>
<input name="to" type="number" inputmode="decimal" min="0" step="any" value="${query.to ?? ''}" aria-label="${words.to}" placeholder="${words.to}"></fieldset>
<button type="submit" class="quiet">${words.apply}</button>
</form>
</div>`;
}

function viewSwitch(query: Query, language: Language): Markup {
  const words = marketWords(language);
  return html`<nav class="view-switch" aria-label="${words.view}">${(['grid', 'list'] as const).map(
    (view) =>
      html`<a href="${address('/', language, queryParameters({ ...query, view }))}"${query.view === view ? html` aria-current="true"` : ''}>${words[view]}</a>`,
  )}</nav>`;
}

function hidden(values: Readonly<Record<string, string>>): Markup[] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}
