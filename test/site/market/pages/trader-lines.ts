import { html } from 'hono/html';
import type { Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { printedCode, type Seller } from '../seller.ts';
import { marketWords } from '../words/words.ts';

/** Who sells: the registered name, the code where the market prints one, and the badge that belongs to it. */
export function traderLines(seller: Seller, language: Language): Markup {
  const words = marketWords(language);
  const code = printedCode(seller);
  return html`<dl class="trader">
<div><dt>${words.trader}</dt><dd>${registeredName(seller)}</dd></div>
${
  code === null
    ? html`<div><dt>${words.code}</dt><dd class="no-code">${seller.entity.kind === 'soleProprietor' ? words.soleProprietorNote : words.foreign}</dd></div>`
    : html`<div><dt>${words.code}</dt><dd><span class="code">${code}</span></dd></div>`
}
</dl>
${code === null ? '' : html`<credit-badge code="${code}"></credit-badge>`}`;
}

/** A registered name is Chinese, also on an English page, unless the firm is registered abroad. */
export function registeredName(seller: Seller): Markup {
  const { name, kind } = seller.entity;
  return html`<span class="registered-name" lang="${kind === 'foreignEnterprise' ? 'en' : 'zh-CN'}">${name}</span>`;
}
