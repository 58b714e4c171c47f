import { formatInstant, type Locale } from '@credit-lens/widget/view';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { WatchState } from '../../lens/messages.ts';
import type { WatchWords } from '../../screens/words/watch/en.ts';
import { wordsOf } from '../../screens/words/watch/words-of.ts';
import type { KnownState } from '../../watch/known-state.ts';
import type { WatchedLine } from '../../watch/watch-list.ts';
import { fill } from '../../wording/fill.ts';
import { listNameTemplate } from '../../wording/list-name-template.ts';
import { fileButton } from './file-button.ts';

/** What can be done about watched companies. */
export interface WatchedActions {
  readonly unfollow: (code: string) => void;
  readonly open: (code: string) => void;
  readonly markSeen: () => void;
  readonly download: () => void;
  /** Reads the file that was chosen. */
  readonly take: (event: Event) => void;
  readonly notify: (isOn: boolean) => void;
}

/** The companies that a person follows, those with a change first. */
export function watchedTemplate(
  { companies }: WatchState,
  isNotified: boolean,
  actions: WatchedActions,
  said: TemplateResult,
  locale: Locale,
): TemplateResult {
  const words = wordsOf(locale);
  const hasChange = companies.some(({ change }) => change !== null);
  return html`<section id="watched">
    <h2>${words.watchedTitle}</h2>
    <p>${words.watchedLead}</p>
    ${companies.length === 0 ? html`<p>${words.watchedNone}</p>` : nothing}
    <ul class="sites sellers">${companies.map((company) => lineTemplate(company, actions, words, locale))}</ul>
    <div class="row">
      ${hasChange ? html`<button type="button" class="button" @click=${actions.markSeen}>${words.watchedSeen}</button>` : nothing}
      ${companies.length === 0 ? nothing : html`<button type="button" class="button" @click=${actions.download}>${words.watchedExport}</button>`}
      ${fileButton(words.watchedImport, actions.take)}
    </div>
    <label class="switch"><span>${words.watchedNotify}</span>
      <input type="checkbox" role="switch" aria-describedby="notify" .checked=${isNotified}
        @change=${(event: Event) => actions.notify((event.target as HTMLInputElement).checked)} /></label>
    <p class="muted" id="notify">${words.watchedNotifyNote}</p>
    ${said}
  </section>`;
}

function lineTemplate(
  { code, name, now, lists, change }: WatchedLine,
  actions: WatchedActions,
  words: WatchWords,
  locale: Locale,
): TemplateResult {
  const company = name ?? code;
  const outcome = (state: KnownState['outcome'] | undefined) =>
    ({
      listed: words.outcomeListed,
      noEntry: words.outcomeNoEntry,
      notCovered: words.outcomeNotCovered,
      unknown: words.outcomeUnknown,
    })[state ?? 'unknown'];
  return html`<li data-watched=${code} ?data-changed=${change !== null}>
    <div class="what">
      ${name === null ? nothing : html`<p lang="zh-Hans"><strong>${name}</strong></p>`}
      <p class="code">${code}</p>
      ${change === null ? nothing : changeTemplate(change, outcome, words, locale)}
      ${change === null ? html`<p>${outcome(now?.outcome)}</p>` : nothing}
      ${lists.map((list) => html`<p>${listNameTemplate(list, locale)}</p>`)}
      ${now === null ? nothing : html`<p class="muted">${fill(words.watchedAsOf, { date: formatInstant(now.asOf, locale) })}</p>`}
    </div>
    <button type="button" class="button" aria-label=${fill(words.watchedOpenOf, { company })}
      @click=${() => actions.open(code)}>${words.watchedOpen}</button>
    <button type="button" class="button" aria-label=${fill(words.watchedStopOf, { company })}
      @click=${() => actions.unfollow(code)}>${words.watchedStop}</button>
  </li>`;
}

function changeTemplate(
  { from, to, entered, left, contested }: NonNullable<WatchedLine['change']>,
  outcome: (state: KnownState['outcome']) => string,
  words: WatchWords,
  locale: Locale,
): TemplateResult {
  const lines = [
    ...entered.map((list) => gap(words.watchedEntered, listNameTemplate(list, locale))),
    ...left.map((list) => gap(words.watchedLeft, listNameTemplate(list, locale))),
  ];
  if (from !== to)
    lines.push(html`${fill(words.watchedOutcome, { now: outcome(to), before: outcome(from) })}`);
  if (contested !== null)
    lines.push(html`${contested === 'began' ? words.watchedContested : words.watchedSettled}`);
  return html`<p><strong>${words.watchedChanged}</strong></p>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${left.length === 0 ? nothing : html`<p class="muted">${words.watchedLeftNote}</p>`}`;
}

/** The name of a list stands in a sentence with its own language. */
function gap(sentence: string, list: unknown): TemplateResult {
  const [before, after] = sentence.split('{list}');
  return html`${before}${list}${after}`;
}
