import { cardTemplate, icons, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import { dataAge } from '../../screens/data-age.ts';
import { languageChoice } from '../../screens/language-choice.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { EXAMPLE_CODE, EXAMPLE_NAME, exampleResult } from './example-result.ts';
import sites from './suggested-sites.json' with { type: 'json' };
import type { SuggestedSite, WelcomeActions, WelcomeModel } from './welcome-model.ts';

/** The first page: what the extension does, what it never does, an example, the choice of sites and of the language. */
export function welcomeTemplate(
  model: WelcomeModel,
  actions: WelcomeActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const { line, problems } = dataAge(model.state, now, locale);
  return html`<header>
      <h1 class="brand"><img src="/icons/128.png" width="40" height="40" alt="" />${words.welcomeTitle}</h1>
      <label class="language"><span id="language">${words.languageTitle}</span>
        ${languageChoice(model.state.settings.language, 'language', actions.saveLanguage, locale)}</label>
    </header>
    <p class="lead">${words.welcomeLead}</p>
    <div class="pair">
      <section>
        <h2>${words.doesTitle}</h2>
        <ul class="points"><li>${words.doesFlag}</li><li>${words.doesDevice}</li><li>${words.doesOpen}</li></ul>
      </section>
      <section>
        <h2>${words.neverTitle}</h2>
        <ul class="points">
          <li>${words.neverRequest}</li><li>${words.neverPersons}</li><li>${words.neverTrace}</li><li>${words.neverVerdict}</li>
        </ul>
      </section>
    </div>
    ${example(model, actions, now, locale)}
    <section class="choose">
      <h2>${words.chooseTitle}</h2>
      <p class="muted">${words.chooseLead}</p>
      <div class="pair">
        ${group(words.chooseShopping, sites.shopping, model, actions)}
        ${group(words.chooseTenders, sites.tenders, model, actions)}
      </div>
      <p class="says" role="status">${model.said}</p>
    </section>
    <footer class="muted"><p>${words.welcomeEnd}</p>
      ${problems.map((problem) => html`<p>${problem}</p>`)}<p>${line}</p></footer>`;
}

function example(
  { isExampleOpen }: WelcomeModel,
  actions: WelcomeActions,
  now: number,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<section class="example">
    <h2>${words.exampleTitle}</h2>
    <p class="muted">${words.exampleLead}</p>
    <p class="shop"><span class="muted">${words.exampleSeller}</span>
      <span class="seller" lang="zh-Hans">${EXAMPLE_NAME}</span>
      <span class="code">${EXAMPLE_CODE}</span>
      <button type="button" class="mark" aria-expanded=${isExampleOpen} aria-controls="example-card"
        aria-label=${fill(words.exampleFlag, { company: EXAMPLE_NAME })} @click=${actions.showExample}>${icons.listed(13)}</button></p>
    <div id="example-card" class="card">${isExampleOpen ? cardTemplate(exampleResult(new Date(now)), locale, new Date(now)) : nothing}</div>
  </section>`;
}

function group(
  title: string,
  suggested: readonly SuggestedSite[],
  { state }: WelcomeModel,
  { switchSite }: WelcomeActions,
): TemplateResult {
  const isOn = ({ origins }: SuggestedSite) =>
    origins.every((origin) => state.settings.sites.includes(origin));
  const toggle = (site: SuggestedSite) => (event: Event) =>
    switchSite(site, (event.target as HTMLInputElement).checked);
  return html`<fieldset><legend>${title}</legend>
    ${suggested.map(
      (site) => html`<label class="switch"><span><bdi>${site.name}</bdi>
        <span class="muted hosts"><bdi>${new URL(site.origins[0] ?? '').host}</bdi></span></span>
        <input type="checkbox" role="switch" .checked=${isOn(site)} @change=${toggle(site)} /></label>`,
    )}
  </fieldset>`;
}
