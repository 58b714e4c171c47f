import type { PublicFileResult } from '@credit-lens/sdk';
import type { LookupResult } from '@credit-lens/sdk/contract';
import { cardContent } from '../credit-badge/card/card-content.ts';
import { readAnswer } from '../credit-badge/read-answer.ts';
import { fileContent } from '../credit-file/file-content.ts';
import type { ScreenedBidder } from '../credit-screening/credit-screening.ts';
import { screeningTemplate } from '../credit-screening/screening-template.ts';
import { searchTemplate } from '../credit-search/search-template.ts';
import { chooseLocale } from '../view/locale.ts';
import { loadFileWords } from '../view/public-file/words/load-file-words.ts';
import { loadWords } from '../view/words/load-words.ts';
import { escapeHtml } from './escape-html.ts';
import { renderBadge } from './render-badge.ts';
import { WrittenHtml, writeTemplate } from './write-template.ts';

/** What a server knows of any element when it writes the page. */
interface Rendered {
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Address of the style sheet of the element, which a strict policy lets a page load where it forbids styles in the page. */
  readonly styles: string;
}

/** What a server knows of a card; `styles` is `credit-lens-record.css`. */
export interface RenderedCard extends Rendered {
  /** Unified social credit code of the company. */
  readonly code: string;
  /** Signed statement in compact form, minted for `origin`. */
  readonly statement?: string | null;
  /** The answer, where there is no statement. */
  readonly result?: LookupResult | null;
  /** Origin of the page, as browsers write it: `https://shop.example`. */
  readonly origin: string;
}

/** What a server knows of a public file; `styles` is `credit-lens-record.css`. */
export interface RenderedFile extends Rendered {
  /** The answer of `records` of the SDK. */
  readonly file: PublicFileResult;
  /** @default now */
  readonly now?: Date;
}

/** A search has nothing to know but its language; `styles` is `credit-lens-search.css`. */
export type RenderedSearch = Rendered;

/** What a server knows of a table of bidders; `styles` is `credit-lens-screening.css`. */
export interface RenderedScreening extends Rendered {
  /** The bidders, in the order in which they stand. */
  readonly bidders: readonly ScreenedBidder[];
  /** Origin of the page, as browsers write it. */
  readonly origin: string;
  /** Address of `credit-badge.css`. */
  readonly badgeStyles: string;
  /** Where the badges lead without JavaScript, such as the verify page of the issuer. */
  readonly href?: string | null;
}

/**
 * A card as HTML with a declared shadow root: all of it is there before any script, and stays where none ever runs. The element
 * takes its place without a visible change. Needs no DOM; at the edge, the bundler must take the `node` build of `lit-html`.
 */
export async function renderCard(card: RenderedCard): Promise<string> {
  const { code, statement = null, result = null, origin, language, styles } = card;
  const locale = chooseLocale([language]);
  await loadWords(locale);
  const handed =
    statement === null && result === null
      ? ({ kind: 'none' } as const)
      : readAnswer(statement ?? result, code, origin);
  const json = statement === null && result !== null ? scriptOf(result) : '';
  const content = writeTemplate(cardContent(handed, code, false, locale));
  return declared('credit-card', { code, statement }, styles, content, json);
}

/** A public file as HTML, like {@link renderCard}. The script of the page hands `file` over again. */
export async function renderFile({
  file,
  language,
  styles,
  now = new Date(),
}: RenderedFile): Promise<string> {
  const locale = chooseLocale([language]);
  await Promise.all([loadWords(locale), loadFileWords(locale)]);
  return declared('credit-file', {}, styles, writeTemplate(fileContent(file, locale, now)));
}

/** A search as HTML, like {@link renderCard}. What is typed before the script came stays; it finds nothing without it. */
export function renderSearch({ language, styles }: RenderedSearch): string {
  const nobody = (): void => {};
  const listeners = { submit: nobody, typed: nobody, pressed: nobody, choose: nobody };
  const shown = { candidates: [], active: -1, status: '', ...listeners };
  const content = writeTemplate(searchTemplate(chooseLocale([language]), shown));
  return declared('credit-search', {}, styles, content);
}

/** A table of bidders as HTML, like {@link renderCard}. The script of the page hands `bidders` over again. */
export function renderScreening(screening: RenderedScreening): string {
  const { bidders, origin, language, styles, badgeStyles, href = null } = screening;
  const badge = ({ code, statement = null, result = null }: ScreenedBidder): WrittenHtml =>
    new WrittenHtml(renderBadge({ code, statement, result, origin, language, styles: badgeStyles, href }));
  const content = writeTemplate(screeningTemplate(bidders, chooseLocale([language]), badge));
  return declared('credit-screening', {}, styles, content);
}

function declared(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  styles: string,
  content: string,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => (value === null ? '' : ` ${attribute}="${escapeHtml(value)}"`))
    .join('');
  const focus = name === 'credit-search' ? ' shadowrootdelegatesfocus' : '';
  return `<${name}${written}><template shadowrootmode="closed"${focus}><link rel="stylesheet" href="${escapeHtml(styles)}">${content}</template>${inside}</${name}>`;
}

/** JSON in which no name can end the script. */
function scriptOf(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
