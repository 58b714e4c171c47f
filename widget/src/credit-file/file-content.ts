import type { PublicFileResult } from '@credit-lens/sdk';
import { html, type TemplateResult } from 'lit-html';
import { isCurrent } from '../view/freshness.ts';
import type { Locale } from '../view/locale.ts';
import { publicFileTemplate } from '../view/public-file/public-file-template.ts';
import { timeLineTemplate } from '../view/public-file/time-line-template.ts';

/** A public file as it stands in a page: the time line of its records, or in words why there is none. */
export function fileContent(file: PublicFileResult, locale: Locale, now: Date): TemplateResult {
  const isTold = 'records' in file && isCurrent(file, now);
  return html`<article class="cl-card" lang=${locale}>${
    isTold && file.records.length > 0
      ? timeLineTemplate(file.records, locale)
      : publicFileTemplate(file, locale, now)
  }</article>`;
}
