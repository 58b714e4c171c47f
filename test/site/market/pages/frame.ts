import { html, raw } from 'hono/html';
import { dataBlock } from '../../page/data-block.ts';
import { address, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import type { CreditAnswer } from '../credit-answers.ts';
import { marketWords } from '../words/words.ts';

/** The answers that a page hands over, and who signed them. */
export interface PageCredit {
  readonly issuer: string;
  readonly answers: readonly CreditAnswer[];
}

/** What every page of the marketplace is framed with. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Path and query of this page in the other language. */
  readonly otherLanguage: string;
  /** Words in the search box. */
  readonly searched?: string;
  /** What the public lists say about the sellers on this page; handed over for the badges. */
  readonly credit?: PageCredit;
  /** Structured data for search engines. */
  readonly structured?: unknown;
  readonly body: Markup;
}

/** The mark of the market: a pavilion above the haze. */
const MARK =
  raw(`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true"><circle cx="27" cy="14" r="9" class="mark-sun"/>
<path class="mark-roof" d="M4 20q8-1 12-9 4 8 12 9-3 3-6 2v8h-4v-8h-4v8h-4v-8q-3 1-6-2z"/>
<path class="mark-haze" d="M3 33h12m5 0h17M9 37h16m5 0h6"/></svg>`);

/** Frames a page with the market's head and foot. */
export function marketFrame(frame: Frame): Markup {
  const { language, credit } = frame;
  const words = marketWords(language);
  const market = address('/', language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.title} · ${words.marketLong}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/market.css">
${frame.structured === undefined ? '' : html`<script type="application/ld+json">${dataBlock(frame.structured)}</script>`}
${
  credit === undefined || credit.answers.length === 0
    ? ''
    : html`<script type="application/json" data-credit-lens-results>${dataBlock(credit.answers)}</script>
<script type="module" src="/credit-badge.js"></script>`
}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="head">
<div class="head-row">
<a class="brand" href="${market}">${MARK}<span><b>${words.market}</b><small>${words.tagline}</small></span></a>
<form class="search" role="search" action="/" method="get">
${language === 'en' ? html`<input type="hidden" name="lang" value="en">` : ''}
<input type="search" name="q" value="${frame.searched ?? ''}" aria-label="${words.searchLabel}" placeholder="${words.searchPlaceholder}">
<button type="submit">${words.search}</button>
</form>
<nav class="head-links"><a href="${address('/about', language)}">${words.help}</a>
<a href="${frame.otherLanguage}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${words.otherLanguage}</a></nav>
</div>
</header>
<main id="main">${credit === undefined ? frame.body : html`<credit-lens-config issuer="${credit.issuer}">${frame.body}</credit-lens-config>`}</main>
<footer class="foot"><p>${words.footer}</p><p>${words.footerMore}</p></footer>
</body>
</html>`;
}
