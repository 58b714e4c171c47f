import { html } from 'hono/html';
import { address, inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { HELP } from '../words/help.ts';
import { marketWords } from '../words/words.ts';
import { marketFrame } from './frame.ts';

/** Help: a page on which no company is named. */
export function aboutPage(language: Language): Markup {
  const words = marketWords(language);
  return marketFrame({
    language,
    title: words.aboutTitle,
    otherLanguage: address('/about', language === 'en' ? 'zh-CN' : 'en'),
    body: html`<article class="help"><h1>${words.aboutTitle}</h1>
${HELP.map(
  ({ id, title, paragraphs }) =>
    html`<section id="${id}"><h2>${inLanguage(title, language)}</h2>${paragraphs.map((each) => html`<p>${inLanguage(each, language)}</p>`)}</section>`,
)}</article>`,
  });
}
