import type { PublicFileResult } from '@credit-lens/sdk';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { WordedElement } from '../element/worded-element.ts';
import { isCurrent } from '../view/freshness.ts';
import type { Locale } from '../view/locale.ts';
import { publicFileTemplate } from '../view/public-file/public-file-template.ts';
import { timeLineTemplate } from '../view/public-file/time-line-template.ts';
import { loadFileWords } from '../view/public-file/words/load-file-words.ts';
import { hasFileWords } from '../view/public-file/words/words-of.ts';

/**
 * The public file of one company as a time line of its records, newest first. It draws what the page hands over: the
 * answer of `records` of the SDK. It asks nobody.
 *
 * @element credit-file
 */
export class CreditFile extends WordedElement {
  static override properties: PropertyDeclarations = { file: { attribute: false } };

  /** The answer of `client.records(code)`; null draws nothing. */
  declare file: PublicFileResult | null;

  constructor() {
    super();
    this.file = null;
  }

  protected override hasWords(locale: Locale): boolean {
    return super.hasWords(locale) && hasFileWords(locale);
  }

  protected override async loadWords(locale: Locale): Promise<void> {
    await Promise.all([super.loadWords(locale), loadFileWords(locale)]);
  }

  protected override draw(locale: Locale): unknown {
    const { file } = this;
    if (!file) return nothing;
    const now = new Date();
    const isTold = 'records' in file && isCurrent(file, now);
    return html`<article class="cl-card" lang=${locale}>${
      isTold && file.records.length > 0
        ? timeLineTemplate(file.records, locale)
        : publicFileTemplate(file, locale, now)
    }</article>`;
  }
}
