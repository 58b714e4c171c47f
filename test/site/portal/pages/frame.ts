import { html, raw } from 'hono/html';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import { portalWords } from '../words/words.ts';

/** What every page of the portal is framed with. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Path and query of this page in the other language. */
  readonly otherLanguage: string;
  /** Addresses of modules. */
  readonly scripts?: readonly string[];
  readonly body: Markup;
}

/** The mark of the portal: sheets handed in, one on top. No emblem of any state. */
const MARK =
  raw(`<svg class="mark" viewBox="0 0 44 44" aria-hidden="true"><rect class="mark-back" x="13" y="4" width="24" height="30" rx="3"/>
<rect class="mark-front" x="7" y="10" width="24" height="30" rx="3"/><path class="mark-lines" d="M12 19h14M12 25h14M12 31h8"/></svg>`);

/** Frames a page with the portal's head and foot. */
export function portalFrame({ language, title, otherLanguage, scripts = [], body }: Frame): Markup {
  const words = portalWords(language);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words.portal}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/portal.css">
${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="head"><div class="row">
<a class="brand" href="${address('/', language)}">${MARK}<span><b>${words.portal}</b><small lang="${other}">${words.portalEn}</small></span></a>
<nav class="head-links"><a href="${address('/', language)}">${words.notices}</a>
<a href="${otherLanguage}" lang="${other}">${words.otherLanguage}</a></nav>
</div></header>
<main id="main" class="row">${body}</main>
<footer class="foot"><div class="row"><p>${words.footer}</p><p>${words.footerMore}</p></div></footer>
</body>
</html>`;
}
