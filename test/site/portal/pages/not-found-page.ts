import { html } from 'hono/html';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { portalWords } from '../words/words.ts';
import { portalFrame } from './frame.ts';

/** For an address that leads nowhere. */
export function notFoundPage(language: Language): Markup {
  const words = portalWords(language);
  return portalFrame({
    language,
    title: words.notFound,
    otherLanguage: address('/', language === 'en' ? 'zh-CN' : 'en'),
    body: html`<section class="empty"><h1>${words.notFound}</h1><p>${words.notFoundHint}</p>
<p><a class="back" href="${address('/', language)}">${words.back}</a></p></section>`,
  });
}
