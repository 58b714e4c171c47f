import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { wordsOf } from '../../directory/choice-words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import type { Doubt } from './doubt.ts';
import { onOwnPress } from './on-own-press.ts';

/** CSS of the choice. */
export const choiceStyles = `.choice { margin-block-start: 10px; }
.choice summary { color: var(--cl-link); cursor: pointer; }
.choice summary:focus-visible { outline: 2px solid var(--cl-focus); }`;

/** Which company is meant by a printed code: the others that the page gives by code, and, asked for, those of the same name. */
export function choiceTemplate(doubt: Doubt, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { flag, parts, name, search } = doubt;
  const code = flag.mention.key;
  const { found } = search;
  const namesakes = found !== null && found !== 'asking' && found.kind === 'found' ? found.companies : null;
  const companies = new Map<string, string | undefined>();
  for (const mention of parts.others())
    if (mention.code !== undefined && mention.seller === undefined)
      companies.set(mention.code, companies.get(mention.code) ?? mention.besideName);
  const alike = namesakes?.filter((one) => one.name === name && one.code !== code) ?? [];
  for (const one of alike) companies.set(one.code, one.name);
  companies.delete(code);
  const after = (act: Promise<unknown>) => act.then(() => doubt.close(true));
  return html`${
    flag.answer.instead !== undefined
      ? html`<button type="button" class="button" @click=${onOwnPress(() => after(parts.unmute(code)))}>${words.takeBack}</button>`
      : nothing
  }<details class="choice"><summary>${words.other}</summary>
    ${[...companies].map(
      ([other, printed]) => html`<p>
        ${printed === undefined ? nothing : html`<strong lang="zh-Hans">${printed}</strong><br />`}<span class="code">${other}</span><br />
        <button type="button" class="button" @click=${onOwnPress(() => after(parts.mute(code, other)))}>${fill(words.choose, { company: printed ?? other })}</button>
      </p>`,
    )}
    ${
      name === undefined || namesakes !== null
        ? nothing
        : html`<button type="button" class="button" @click=${onOwnPress(() => ask(name))}>${words.askNames}</button>`
    }
    <p class="muted" role="status">${
      found === 'asking'
        ? words.asking
        : found?.kind === 'unavailable'
          ? words.notAsked
          : namesakes !== null && alike.length === 0
            ? words.noneOfName
            : nothing
    }</p>
    <p class="muted">${words.kept}</p>
  </details>`;

  async function ask(sought: string): Promise<void> {
    search.found = 'asking';
    doubt.drawAgain();
    search.found = await parts.searchNames(sought).catch(() => ({ kind: 'unavailable' as const }));
    doubt.drawAgain();
  }
}
