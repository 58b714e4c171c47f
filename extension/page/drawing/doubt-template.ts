import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { choiceTemplate } from './choice-template.ts';
import type { Doubt } from './doubt.ts';
import { onOwnPress } from './on-own-press.ts';

/**
 * What to do if the company is another one. Only a person's own press counts.
 *
 * @param isShop the code is that of a shop, and not printed
 */
export function doubtTemplate(isShop: boolean, doubt: Doubt, locale: Locale): TemplateResult {
  const { flag, parts, words } = doubt;
  const button = (text: string, act: () => Promise<unknown>) =>
    html`<button type="button" class="button" @click=${onOwnPress(act)}>${text}</button> `;
  return html`<div class="pane doubt">
    <h3>${words.wrongCompany}</h3>
    ${isShop ? button(words.correctShop, parts.openSellers) : nothing}
    ${button(words.muteHere, () => parts.mute(flag.mention.key, null))}
    ${isShop ? nothing : choiceTemplate(doubt, locale)}
  </div>`;
}
