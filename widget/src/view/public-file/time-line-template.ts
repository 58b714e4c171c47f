import { html, nothing, type TemplateResult } from 'lit-html';
import { contractWord } from '../contract-word.ts';
import type { Locale } from '../locale.ts';
import { elementWords } from '../words/element-words.ts';
import { dayOf, type FileRecord } from './group-records.ts';
import { recordTemplate } from './record-template.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * All records of a company in the order of their days, newest first, by year. What came from the market says so; nothing
 * is counted or added up across kinds.
 */
export function timeLineTemplate(records: readonly FileRecord[], locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { timeLine, undated } = elementWords[locale];
  const newestFirst = [...records].sort((a, b) => Number(dayOf(b) > dayOf(a)) - Number(dayOf(b) < dayOf(a)));
  const years = Map.groupBy(newestFirst, (record) => dayOf(record).slice(0, 4) || undated);
  return html`<section class="cl-timeline"><h3>${timeLine}</h3>
    ${[...years].map(
      ([year, ofYear]) => html`<h4>${year}</h4>
        <ol class="cl-measures">${ofYear.map(
          (record) =>
            html`<li><strong>${contractWord(words, 'record', record.type === 'unknown' ? record.kind : record.type, 'type')}</strong>${
              record.type !== 'unknown' && record.information === 'market'
                ? html` <span class="cl-muted">${words.market}</span>`
                : nothing
            } ${recordTemplate(record, locale, words)}</li>`,
        )}</ol>`,
    )}
  </section>`;
}
