import { html } from 'hono/html';
import type { Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { CANDIDATES } from '../bidder-roles.ts';
import type { Notice, Organisation } from '../notice.ts';
import { portalWords } from '../words/words.ts';
import { sum } from './notice-title.ts';
import { organisationName, postalAddress } from './organisation-name.ts';

/**
 * The winners: one row per lot, or the first of the ranking. The roles are spelt out because the rows are stacked
 * on narrow screens, where a table laid out otherwise would lose them.
 */
export function awardTable(notice: Notice, language: Language): Markup {
  const words = portalWords(language);
  const winners = notice.layout === 'bidders' ? notice.bidders.slice(0, 1) : notice.bidders;
  const withCodes = winners.some(({ codePrinted }) => codePrinted);
  return html`<p>${words.result}</p><div class="scroll" tabindex="0" role="group" aria-label="${words.three}"><table class="award" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.number}</th><th scope="col" role="columnheader">${words.supplier}</th>${withCodes ? html`<th scope="col" role="columnheader">${words.code}</th>` : ''}<th scope="col">${words.address}</th><th scope="col" role="columnheader">${words.price}</th></tr></thead>
<tbody role="rowgroup">${winners.map(
    ({ organisation, offer }, place) =>
      html`<tr role="row"><td role="cell" class="place">${place + 1}</td><td role="cell" class="supplier">${organisationName(organisation)}</td>${
        withCodes ? html`<td role="cell" class="codes">${code(organisation)}</td>` : ''
      }<td role="cell" class="where">${postalAddress(organisation, language)}</td><td role="cell" class="money">${sum(offer, language)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** All bidders by rank: candidates with their code, the others by registered name alone. */
export function bidderTable({ bidders }: Notice, language: Language): Markup {
  const words = portalWords(language);
  const status = (place: number) =>
    place === 0 ? words.awarded : place < CANDIDATES ? words.candidate : words.notAwarded;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.four}"><table class="bidders" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.rank}</th><th scope="col" role="columnheader">${words.supplier}</th><th scope="col" role="columnheader">${words.code}</th><th scope="col" role="columnheader">${words.offer}</th><th scope="col" role="columnheader">${words.status}</th></tr></thead>
<tbody role="rowgroup">${bidders.map(
    ({ organisation, offer, codePrinted }, place) =>
      html`<tr role="row"><td role="cell" class="place">${place + 1}</td><td role="cell" class="supplier">${organisationName(organisation)}</td><td role="cell" class="codes">${codePrinted ? code(organisation) : '—'}</td><td role="cell" class="money">${offer.toLocaleString('en-GB', { minimumFractionDigits: 2 })}</td><td role="cell" class="status">${status(place)}</td></tr>`,
  )}</tbody></table></div>`;
}

function code(organisation: Organisation): Markup {
  return html`<span class="code">${organisation.code ?? '—'}</span>`;
}
