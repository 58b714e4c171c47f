import { html } from 'hono/html';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { marketWords } from '../words/words.ts';
import { marketFrame } from './frame.ts';

/** For an address that leads nowhere. */
export function notFoundPage(language: Language): Markup {
  const words = marketWords(language);
  return marketFrame({
    language,
    title: words.notFound,
    otherLanguage: address('/', language === 'en' ? 'zh-CN' : 'en'),
    body: html`<section class="empty"><h1>${words.notFound}</h1><p>${words.notFoundHint}</p>
<p><a class="button" href="${address('/', language)}">${words.showAll}</a></p></section>`,
  });
}
