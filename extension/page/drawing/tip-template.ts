import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chosenLine } from '../../directory/chosen-line.ts';
import { sellerLine } from '../../directory/seller-line.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { ownerLine } from '../../wording/owner-line.ts';
import { sellerOf } from '../adapting/seller-of.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Flag } from './flag.ts';
import { flagIcons } from './flag-icon.ts';
import { flagAge, toneOf } from './flag-words.ts';

/** A tooltip names this many lists; the card has them all. */
const NAMED_LISTS = 4;

/** What the device knows about a flag, without asking anybody. Whom it speaks of comes first. */
export function tipTemplate(
  { answer, mention }: Pick<Flag, 'answer' | 'mention'>,
  asOf: string | null,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const tone = toneOf(answer);
  const seller = sellerOf(mention);
  const { length: count } = answer.lists;
  const listed = fill(count === 1 ? words.tipListedOne : words.tipListedMany, { count });
  const more = count - NAMED_LISTS;
  const head = {
    adverse: listed,
    irregular: words.tipIrregular,
    contested: listed,
    neutral: words.tipSameName,
  };
  const notes = {
    adverse: '',
    irregular: words.tipIrregularNote,
    contested: words.tipContested,
    neutral: words.tipSameNameNote,
  };
  const note = notes[tone];
  return html`<div data-tone=${tone} lang=${locale}>
    ${
      mention.kind === 'code'
        ? html`<p class="code">${answer.instead ?? mention.key}</p>`
        : html`<p class="company" lang="zh-Hans">${mention.text}</p>`
    }
    <p class="head">${flagIcons[tone]()}<span>${head[tone]}</span></p>
    ${note === '' ? nothing : html`<p>${note}</p>`}
    ${
      count === 0
        ? nothing
        : html`<ul>
            ${answer.lists
              .slice(0, NAMED_LISTS)
              .map(
                (list) =>
                  html`<li>${listNameTemplate(list, locale)}${
                    list.owner === null
                      ? nothing
                      : html`<span class="owner">${ownerLine(list, words.tipOwner, locale)}</span>`
                  }</li>`,
              )}
            ${more > 0 ? html`<li>${fill(words.tipMore, { count: more })}</li>` : nothing}
          </ul>`
    }
    ${seller === null ? nothing : html`<p class="from">${sellerLine(seller, locale)}</p>`}
    ${answer.instead === undefined ? nothing : html`<p class="from">${chosenLine(mention.key, locale)}</p>`}
    <p class="foot">${flagAge(answer, asOf, locale)}<br />${tone === 'neutral' ? words.tipSearch : words.tipOpen}</p>
  </div>`;
}
