import type { Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { LensState } from '../../lens/messages.ts';
import type { Appearance } from '../../lens/settings.ts';
import { wordsOf } from '../../screens/words/preferences/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { fileButton } from './file-button.ts';

/** What can be done about looks, lists and settings. */
export interface PreferenceActions {
  readonly saveAppearance: (appearance: Appearance) => void;
  readonly saveHidden: (hiddenLists: readonly string[]) => void;
  readonly download: () => void;
  /** Reads the file that was chosen. */
  readonly take: (event: Event) => void;
}

/** Colours, the lists that draw flags, and the settings as a file. */
export function preferencesTemplate(
  { settings, lists: all }: LensState,
  actions: PreferenceActions,
  said: TemplateResult,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const appearances: [Appearance, string][] = [
    ['auto', words.appearanceAuto],
    ['light', words.appearanceLight],
    ['dark', words.appearanceDark],
  ];
  const choose = (event: Event) =>
    actions.saveAppearance((event.target as HTMLSelectElement).value as Appearance);
  // Recognitions never draw a flag.
  const lists = all.filter(({ colour }) => colour !== 'red');
  const hidden = new Set(settings.hiddenLists);
  const show = (id: string) => (event: Event) => {
    const isShown = (event.target as HTMLInputElement).checked;
    actions.saveHidden(isShown ? [...hidden].filter((one) => one !== id) : [...hidden, id]);
  };
  return html`<section>
      <h2 id="appearance">${words.appearanceTitle}</h2>
      <select aria-labelledby="appearance" @change=${choose}>${appearances.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${settings.appearance === value}>${name}</option>`,
      )}</select>
    </section>
    <section id="lists">
      <h2>${words.shownTitle}</h2>
      <p>${words.shownLead}</p>
      ${lists.length === 0 ? html`<p>${words.shownNone}</p>` : nothing}
      <details ?hidden=${lists.length === 0}>
        <summary>${fill(words.shownChoose, { count: lists.length })}${hidden.size === 0 ? nothing : html` – ${fill(words.shownHidden, { count: hidden.size })}`}</summary>
        <ul class="sites">${lists.map(
          (list) => html`<li><label class="switch"><span>${listNameTemplate(list, locale)}</span>
            <input type="checkbox" role="switch" data-list=${list.id} .checked=${!hidden.has(list.id)} @change=${show(list.id)} /></label></li>`,
        )}</ul>
      </details>
    </section>
    <section id="file">
      <h2>${words.fileTitle}</h2>
      <p>${words.fileLead}</p>
      <div class="row">
        <button type="button" class="button" @click=${actions.download}>${words.fileExport}</button>
        ${fileButton(words.fileImport, actions.take)}
      </div>
      ${said}
    </section>`;
}
