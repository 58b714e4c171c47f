import type { Locale } from '@credit-lens/widget/view';
import { html, type TemplateResult } from 'lit-html';
import type { Language } from '../lens/settings.ts';
import { wordsOf } from './words/words-of.ts';

/** Every language, called as it calls itself. */
const NAMES: readonly [Locale, string][] = [
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
];

/** The choice of the language of the interface. @param labelledBy id of its heading */
export function languageChoice(
  chosen: Language,
  labelledBy: string,
  save: (language: Language) => void,
  locale: Locale,
): TemplateResult {
  const choose = (event: Event) => save((event.target as HTMLSelectElement).value as Language);
  return html`<select aria-labelledby=${labelledBy} @change=${choose}>
    <option value="auto" lang=${locale} .selected=${chosen === 'auto'}>${wordsOf(locale).languageAuto}</option>
    ${NAMES.map(
      ([value, name]) =>
        html`<option value=${value} lang=${value} .selected=${chosen === value}>${name}</option>`,
    )}
  </select>`;
}
