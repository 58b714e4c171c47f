import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { domicile, licenceType } from '../licence.ts';
import { printedCode, type Seller } from '../seller.ts';
import type { Offer } from '../stock-market.ts';
import { DEPARTMENT_SCOPES } from '../words/names.ts';
import { type MarketWords, marketWords } from '../words/words.ts';
import { marketFrame, type PageCredit } from './frame.ts';
import { registeredName } from './trader-lines.ts';

/** 营业执照信息: what the market has to publish about the company behind a shop. Names no natural person. */
export function licencePage({ good, seller }: Offer, credit: PageCredit, language: Language): Markup {
  const words = marketWords(language);
  const code = printedCode(seller);
  const abroad = seller.entity.kind === 'foreignEnterprise';
  const scope = DEPARTMENT_SCOPES[good.category];
  return marketFrame({
    language,
    title: words.licenceTitle,
    otherLanguage: address(`/licence/${seller.id}`, language === 'en' ? 'zh-CN' : 'en'),
    credit,
    body: html`<section class="licence">
<h1>${words.licenceTitle}</h1>
<p class="note">${words.licenceNote}</p>
<dl class="licence-fields">
${field(nameLabel(seller, words), registeredName(seller))}
${code === null ? '' : field(words.code, html`<span class="code">${code}</span>`)}
${field(words.type, html`${inLanguage(licenceType(seller), language)}`)}
${field(words.address, html`${inLanguage(domicile(seller), language)}`)}
${abroad ? '' : field(words.registeredOn, html`${date(seller.entity.registeredOn, language)}`)}
${abroad ? '' : field(words.scope, html`${inLanguage(scope, language)}${words.scopeEnd}`)}
</dl>
${code === null ? '' : html`<p class="licence-record"><b>${words.record}</b><credit-badge code="${code}"></credit-badge></p>`}
<p><a href="${address(`/shop/${seller.id}`, language)}">${words.toShop}</a></p>
</section>`,
  });
}

/** A sole proprietor trades under 字号名称, everyone else under 企业名称. */
function nameLabel({ entity }: Seller, words: MarketWords): string {
  if (entity.kind === 'soleProprietor') return words.stallName;
  return entity.kind === 'foreignEnterprise' ? words.foreignName : words.companyName;
}

function field(label: string, value: Markup): Markup {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function date(day: string, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  if (language === 'en')
    return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `${year}年${month}月${dayOfMonth}日`;
}
