import { formatInstant, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { LockedSetting } from '../../lens/managed-policy.ts';
import { ago } from '../../screens/ago.ts';
import { dataAge } from '../../screens/data-age.ts';
import { formatBytes } from '../../screens/format-bytes.ts';
import { languageChoice } from '../../screens/language-choice.ts';
import { wordsOf as preferenceWordsOf } from '../../screens/words/preferences/words-of.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { type DirectoryActions, directoryTemplate } from './directory-template.ts';
import type { OptionsActions, OptionsModel, Part } from './options-model.ts';
import { type PreferenceActions, preferencesTemplate } from './preferences-template.ts';
import { type WatchedActions, watchedTemplate } from './watched-template.ts';

/** The whole page of options. */
export function optionsTemplate(
  model: OptionsModel,
  actions: OptionsActions,
  directory: DirectoryActions,
  watched: WatchedActions,
  preferences: PreferenceActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<h1 class="brand"><img src="/icons/128.png" width="36" height="36" alt="" />${words.optionsTitle}</h1>
    <p class="lead">${words.optionsLead}</p>
    ${sites(model, actions, locale)} ${language(model, actions, locale)} ${server(model, actions, locale)}
    ${data(model, actions, now, locale)}
    ${watchedTemplate(model.watched, model.isNotified, watched, says('watched', model), locale)}
    ${preferencesTemplate(model.state, preferences, says('file', model), locale)}
    ${directoryTemplate(model.directory, directory, says('sellers', model), locale)}
    <section class="never">
      <h2>${words.neverTitle}</h2>
      <ul>
        <li>${words.neverRequest}</li>
        <li>${words.neverPersons}</li>
        <li>${words.neverTrace}</li>
        <li>${words.neverVerdict}</li>
      </ul>
    </section>`;
}

function sites(model: OptionsModel, actions: OptionsActions, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { sites: enabled } = model.state.settings;
  return html`<section>
    <h2>${words.sitesTitle}</h2>
    <p>${enabled.length === 0 ? words.sitesNone : words.sitesLead}</p>
    <ul class="sites">
      ${enabled.map(
        (site) => html`<li><span>${site}</span>
          <button type="button" class="button" aria-label=${fill(words.sitesRemoveOf, { site })}
            ?hidden=${model.state.locked.includes('sites')}
            @click=${() => actions.removeSite(site)}>${words.sitesRemove}</button></li>`,
      )}
    </ul>
    ${byOrganisation('sites', model, locale) ?? oneField('sites', model, words.sitesAddress, '', words.sitesAdd, actions.addSite)}
    ${says('sites', model)}
  </section>`;
}

function language(model: OptionsModel, actions: OptionsActions, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  return html`<section>
    <h2 id="language">${words.languageTitle}</h2>
    ${byOrganisation('language', model, locale) ?? languageChoice(model.state.settings.language, 'language', actions.saveLanguage, locale)}
  </section>`;
}

function server(model: OptionsModel, actions: OptionsActions, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { serverAddress } = model.state.settings;
  return html`<section>
    <h2>${words.serverTitle}</h2>
    <p>${words.serverLead}</p>
    ${byOrganisation('serverAddress', model, locale, serverAddress) ?? oneField('server', model, words.serverAddress, serverAddress, words.serverSave, actions.saveServer)}
    ${says('server', model)}
  </section>`;
}

function data(model: OptionsModel, actions: OptionsActions, now: number, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { snapshot, sync } = model.state;
  const { problems } = dataAge(model.state, now, locale);
  return html`<section>
    <h2>${words.dataTitle}</h2>
    ${problems.map((problem) => html`<p>${problem}</p>`)}
    <dl>
      <dt>${words.dataCompanies}</dt>
      <dd>${snapshot === null ? '–' : snapshot.companies.toLocaleString(locale)}</dd>
      <dt>${words.dataState}</dt>
      <dd>${snapshot === null ? '–' : formatInstant(snapshot.asOf, locale)}</dd>
      <dt>${words.dataChecked}</dt>
      <dd>${snapshot === null ? words.never : ago(snapshot.confirmedAt, now, locale)}</dd>
      <dt>${words.dataSize}</dt>
      <dd>${snapshot === null ? '–' : formatBytes(snapshot.bytes, locale)}</dd>
      <dt>${words.dataHides}</dt>
      <dd>${snapshot === null ? '–' : hides(snapshot.anonymitySet, locale)}</dd>
      <dt>${words.dataLast}</dt>
      <dd>${lastUpdate(sync, now, locale)}</dd>
    </dl>
    <div class="row">
      <button type="button" class="button" aria-busy=${model.isUpdating} @click=${actions.update}>
        ${model.isUpdating ? words.dataUpdating : words.dataUpdate}
      </button>
      ${says('data', model)}
    </div>
    <div class="row">
      <button type="button" class="button" @click=${actions.erase}>${words.dataErase}</button>
      <span class="muted">${words.dataEraseLead}</span>
    </div>
    ${says('erase', model)}
  </section>`;
}

/** In place of what only the organisation can set: what it has set. */
function byOrganisation(
  setting: LockedSetting,
  { state }: OptionsModel,
  locale: Locale,
  value = '',
): TemplateResult | null {
  if (!state.locked.includes(setting)) return null;
  return html`<p class="muted" data-locked=${setting}>${value} ${preferenceWordsOf(locale).lockedNote}</p>`;
}

/** Among how many one hides who opens a card. */
function hides(anonymitySet: number | null, locale: Locale): string {
  const words = wordsOf(locale);
  if (anonymitySet === null) return words.dataHidesNone;
  return fill(words.dataHidesIn, { count: anonymitySet.toLocaleString(locale) });
}

/** What the last update said; why it failed stands above. */
function lastUpdate({ kind, triedAt }: OptionsModel['state']['sync'], now: number, locale: Locale): string {
  const words = wordsOf(locale);
  if (kind === null || triedAt === null) return words.never;
  const pattern = { updated: words.lastUpdated, current: words.lastCurrent, failed: words.lastFailed }[kind];
  return fill(pattern, { ago: ago(triedAt, now, locale) });
}

/** A form of one line. */
function oneField(
  part: Part,
  { said }: OptionsModel,
  label: string,
  value: string,
  submit: string,
  save: (text: string) => Promise<boolean>,
): TemplateResult {
  const isWrong = said?.part === part && said.isError;
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const isUsed = await save(String(new FormData(form).get('text') ?? ''));
    if (isUsed && value === '') form.reset();
  };
  return html`<form @submit=${onSubmit} novalidate>
    <label class="field">${label}
      <input type="text" name="text" inputmode="url" autocomplete="off" spellcheck="false"
        aria-invalid=${isWrong} aria-describedby=${isWrong ? `says-${part}` : nothing}
        placeholder="https://" .value=${value} />
    </label>
    <button type="submit" class="button">${submit}</button>
  </form>`;
}

function says(part: Part, { said }: OptionsModel): TemplateResult {
  return html`<p class="says" role="status" id="says-${part}">${said?.part === part ? said.text : ''}</p>`;
}
