import { html } from 'hono/html';
import type { Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { CANDIDATES } from '../bidder-roles.ts';
import type { Notice, Organisation } from '../notice.ts';
import { portalWords } from '../words/words.ts';
import { sum } from './notice-title.ts';
import { organisationName, postalAddress } from './organisation-name.ts';

/** The winners: one row per lot, or the first of the ranking. */
export function awardTable(notice: Notice, language: Language): Markup {
  const words = portalWords(language);
  const winners = notice.layout === 'bidders' ? notice.bidders.slice(0, 1) : notice.bidders;
  const withCodes = winners.some(({ codePrinted }) => codePrinted);
  return html`<p>${words.result}</p><div class="scroll" tabindex="0" role="group" aria-label="${words.three}"><table class="award"><thead><tr><th scope="col">${words.number}</th><th scope="col">${words.supplier}</th>${withCodes ? html`<th scope="col">${words.code}</th>` : ''}<th scope="col">${words.address}</th><th scope="col">${words.price}</th></tr></thead>
<tbody>${winners.map(
    ({ organisation, offer }, place) =>
      html`<tr><td>${place + 1}</td><td>${organisationName(organisation)}</td>${
        withCodes ? html`<td>${code(organisation)}</td>` : ''
      }<td>${postalAddress(organisation, language)}</td><td class="money">${sum(offer, language)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** All bidders by rank: candidates with their code, the others by registered name alone. */
export function bidderTable({ bidders }: Notice, language: Language): Markup {
  const words = portalWords(language);
  const status = (place: number) =>
    place === 0 ? words.awarded : place < CANDIDATES ? words.candidate : words.notAwarded;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.four}"><table class="bidders"><thead><tr><th scope="col">${words.rank}</th><th scope="col">${words.supplier}</th><th scope="col">${words.code}</th><th scope="col">${words.offer}</th><th scope="col">${words.status}</th></tr></thead>
<tbody>${bidders.map(
    ({ organisation, offer, codePrinted }, place) =>
      html`<tr><td>${place + 1}</td><td>${organisationName(organisation)}</td><td>${codePrinted ? code(organisation) : '—'}</td><td class="money">${offer.toLocaleString('en-GB', { minimumFractionDigits: 2 })}</td><td>${status(place)}</td></tr>`,
  )}</tbody></table></div>`;
}

function code(organisation: Organisation): Markup {
  return html`<span class="code">${organisation.code ?? '—'}</span>`;
}
