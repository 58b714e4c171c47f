import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import type { Notice, Organisation } from '../notice.ts';
import { portalWords } from '../words/words.ts';
import { awardTable, bidderTable } from './bidder-tables.ts';
import { portalFrame } from './frame.ts';
import { day, noticeTitle, sum } from './notice-title.ts';
import { organisationName, postalAddress } from './organisation-name.ts';

/**
 * An award notice, laid out as such notices are. Names no natural person.
 *
 * @param withReview links to the page of the buyer's staff
 */
export function noticePage(notice: Notice, language: Language, withReview = false): Markup {
  const words = portalWords(language);
  const title = noticeTitle(notice, language);
  const subject = inLanguage(notice.subject, language);
  return portalFrame({
    language,
    title,
    otherLanguage: address(`/notice/${notice.id}`, language === 'en' ? 'zh-CN' : 'en'),
    body: html`<nav class="crumbs" aria-label="${words.crumbs}"><a href="${address('/', language)}">${words.home}</a> ›
<a href="${address('/', language, { category: notice.category })}">${words[notice.category]}</a></nav>
<article class="notice">
<h1>${title}</h1>
<p class="meta">${day(notice.publishedOn, language)} · ${words.source}${language === 'en' ? ': ' : '：'}${words.portal}</p>
${summary(notice, language)}
<h2 class="field">${words.one}<span>${notice.id}</span></h2>
<h2 class="field">${words.two}<span>${subject}</span></h2>
<h2>${words.three}</h2>
${notice.layout === 'consortium' ? consortium(notice, language) : awardTable(notice, language)}
<h2>${words.four}</h2>
${notice.layout === 'bidders' ? html`<p>${words.fourBidders}</p>${bidderTable(notice, language)}` : html`<p>${words.fourPlain}</p>`}
<h2>${words.five}</h2><p>${words.fiveText}</p>
<h2>${words.six}</h2><p>${words.sixText}</p>
<h2>${words.seven}</h2><p>${words.sevenText}</p>
<h2>${words.eight}</h2>
<h3>${words.buyerInfo}</h3>${contact(notice.buyer, language)}
<h3>${words.agencyInfo}</h3>${contact(notice.agency, language)}
</article>
${withReview ? html`<p><a href="${address(`/review/${notice.id}`, language)}">${words.review}</a></p>` : ''}
<p><a class="back" href="${address('/', language)}">${words.back}</a></p>`,
  });
}

function summary(notice: Notice, language: Language): Markup {
  const words = portalWords(language);
  const wide = (label: string, value: Markup | string) =>
    html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`;
  return html`<table class="summary"><caption>${words.summary}</caption><tbody>
<tr><th class="part" scope="rowgroup" colspan="2">${words.information}</th></tr>
${wide(words.projectName, inLanguage(notice.subject, language))}
${wide(words.category, words[notice.category])}
${wide(words.buyer, organisationName(notice.buyer))}
${wide(words.region, inLanguage(notice.buyer.region.name, language))}
${wide(words.date, day(notice.publishedOn, language))}
${wide(words.total, sum(notice.amount, language))}
<tr><th class="part" scope="rowgroup" colspan="2">${words.contact}</th></tr>
${wide(words.contactPerson, words.seeAnnex)}
${wide(words.buyerAddress, postalAddress(notice.buyer, language))}
${wide(words.agency, organisationName(notice.agency))}
${wide(words.agencyAddress, postalAddress(notice.agency, language))}
</tbody></table>`;
}

function consortium(notice: Notice, language: Language): Markup {
  const words = portalWords(language);
  const [leader, member] = notice.bidders;
  if (leader === undefined || member === undefined) throw new Error(`Notice ${notice.id} needs two firms`);
  return html`<p>${words.result}${words.consortium}</p>
<ul class="consortium">
<li><b>${words.leader}</b>${organisationName(leader.organisation)}<small>${words.code}${language === 'en' ? ': ' : '：'}<span class="code">${leader.organisation.code}</span></small></li>
<li><b>${words.member}</b>${organisationName(member.organisation)}<small>${words.code}${language === 'en' ? ': ' : '：'}<span class="code">${member.organisation.code}</span></small></li>
</ul>
<p>${words.total}${language === 'en' ? ': ' : '：'}${sum(notice.amount, language)}</p>`;
}

function contact(organisation: Organisation, language: Language): Markup {
  const words = portalWords(language);
  return html`<p>${words.name}${organisationName(organisation)}<br>${words.place}${postalAddress(organisation, language)}<br>${words.contactPerson}${language === 'en' ? ': ' : '：'}${words.seeAnnex}</p>`;
}
