import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { NamedList } from '../../lens/named-list.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { ownerLine } from '../../wording/owner-line.ts';

/** The lists that the device knows a company on, each with who keeps it. */
export function listsTemplate(lists: readonly NamedList[], locale: Locale): TemplateResult | typeof nothing {
  if (lists.length === 0) return nothing;
  return html`<ul class="lists">
    ${lists.map((list) => html`<li>${listNameTemplate(list, locale)}${ownerTemplate(list, locale)}</li>`)}
  </ul>`;
}

function ownerTemplate(list: NamedList, locale: Locale): unknown {
  return list.owner === null
    ? nothing
    : html`<br /><span class="muted">${ownerLine(list, wordsOf(locale).listOwner, locale)}</span>`;
}
