import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import type { Notice } from '../notice.ts';
import { KINDS, type Kind } from '../notice-plan.ts';
import { portalWords } from '../words/words.ts';
import { portalFrame } from './frame.ts';
import { day, noticeTitle } from './notice-title.ts';

/** What the list is narrowed to. */
export interface NoticeQuery {
  readonly words: string;
  readonly category: Kind | null;
}

/** The notices that have the words in title, buyer or region, in the category asked. */
export function searchNotices(
  notices: readonly Notice[],
  { words, category }: NoticeQuery,
): readonly Notice[] {
  const wanted = words.toLowerCase();
  return notices.filter(
    ({ subject, buyer, category: own }) =>
      (category === null || own === category) &&
      [subject.zh, subject.en, buyer.name, buyer.region.name.zh, buyer.region.name.en]
        .join(' ')
        .toLowerCase()
        .includes(wanted),
  );
}

/** The list of award notices. */
export function listPage(query: NoticeQuery, notices: readonly Notice[], language: Language): Markup {
  const words = portalWords(language);
  const link = (to: Language, category: Kind | null) =>
    address('/', to, { q: query.words, category: category ?? '' });
  const current = (is: boolean) => (is ? html` aria-current="true"` : '');
  return portalFrame({
    language,
    title: words.listTitle,
    otherLanguage: link(language === 'en' ? 'zh-CN' : 'en', query.category),
    body: html`<div class="list-head"><div><h1>${words.listTitle}</h1><p>${words.listIntro}</p></div>
<form class="search" role="search" action="/" method="get">
${language === 'en' ? html`<input type="hidden" name="lang" value="en">` : ''}
${query.category === null ? '' : html`<input type="hidden" name="category" value="${query.category}">`}
<input type="search" name="q" value="${query.words}" aria-label="${words.searchLabel}" placeholder="${words.searchPlaceholder}">
<button type="submit">${words.search}</button></form></div>
<nav class="tabs" aria-label="${words.category}">
<a href="${link(language, null)}"${current(query.category === null)}>${words.all}</a>
${KINDS.map((kind) => html`<a href="${link(language, kind)}"${current(query.category === kind)}>${words[kind]}</a>`)}
<span>${notices.length} ${words.found}</span></nav>
${
  notices.length === 0
    ? html`<p class="empty">${words.nothing}</p>`
    : html`<table class="notices"><thead><tr><th scope="col">${words.date}</th><th scope="col">${words.project}</th><th scope="col">${words.category}</th><th scope="col">${words.region}</th><th scope="col">${words.amount}</th></tr></thead>
<tbody>${notices.map((notice) => row(notice, language))}</tbody></table>`
}`,
  });
}

function row(notice: Notice, language: Language): Markup {
  const words = portalWords(language);
  return html`<tr>
<td class="when"><time datetime="${notice.publishedOn}">${day(notice.publishedOn, language)}</time></td>
<td class="what"><a href="${address(`/notice/${notice.id}`, language)}">${noticeTitle(notice, language)}</a>
<small><span lang="zh-CN">${notice.buyer.name}</span></small></td>
<td class="kind"><span class="tag tag-${notice.category}">${words[notice.category]}</span></td>
<td class="where">${inLanguage(notice.buyer.region.name, language)}</td>
<td class="money">${money(notice.amount, language)}</td></tr>`;
}

function money(yuan: number, language: Language): string {
  return language === 'en' ? `CNY ${yuan.toLocaleString('en-GB')}` : `${(yuan / 10_000).toFixed(2)} 万元`;
}
