import { html } from 'hono/html';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import type { Notice } from '../notice.ts';
import { portalWords } from '../words/words.ts';
import { portalFrame } from './frame.ts';
import { noticeTitle } from './notice-title.ts';
import { organisationName } from './organisation-name.ts';

/**
 * The bidders of a notice as the buyer's own staff see them, with live badges: the second way of embedding, for houses that
 * the operator of the API may know. The badges of the page ask for all of it in one batch.
 *
 * @param api address of the public credit lookup API
 */
export function reviewPage(notice: Notice, api: string, language: Language): Markup {
  const words = portalWords(language);
  const bidders = notice.bidders.filter(({ codePrinted, organisation }) => codePrinted && organisation.code);
  return portalFrame({
    language,
    title: words.reviewTitle,
    otherLanguage: address(`/review/${notice.id}`, language === 'en' ? 'zh-CN' : 'en'),
    scripts: ['/credit-badge.js'],
    body: html`<nav class="crumbs" aria-label="${words.crumbs}"><a href="${address('/', language)}">${words.home}</a> ›
<a href="${address(`/notice/${notice.id}`, language)}">${noticeTitle(notice, language)}</a></nav>
<article class="notice"><h1>${words.reviewTitle}</h1>
<p>${words.reviewNote}</p>
<credit-lens-config live="${api}"><table class="review" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.supplier}</th><th scope="col" role="columnheader">${words.code}</th><th scope="col" role="columnheader">${words.record}</th></tr></thead>
<tbody role="rowgroup">${bidders.map(
      ({ organisation }) =>
        html`<tr role="row"><td role="cell">${organisationName(organisation)}</td><td role="cell"><span class="code">${organisation.code}</span></td><td role="cell"><credit-badge code="${organisation.code}"></credit-badge></td></tr>`,
    )}</tbody></table></credit-lens-config>
</article>`,
  });
}
