import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import type { LensState } from '../../lens/messages.ts';
import { matchPatternOf, readOrigin } from '../../lens/origin.ts';
import { readServerAddress } from '../../lens/server-address.ts';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dataAge } from '../../screens/data-age.ts';
import type { ScreenWords } from '../../screens/words/en.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { chooseLanguage } from '../../wording/choose-language.ts';
import { fill } from '../../wording/fill.ts';
import type { OptionsActions, OptionsModel, Part } from './options-model.ts';
import { optionsTemplate } from './options-template.ts';

adoptViewStyles();
let model: OptionsModel = { state: await askWorker({ type: 'readState' }), said: null, isUpdating: false };
// Sites are switched on in popups too, and the list is refreshed by the worker: what is shown follows.
browser.storage.onChanged.addListener(() => void refresh());
window.addEventListener('focus', () => void refresh());

const actions: OptionsActions = {
  async addSite(address) {
    const origin = readOrigin(address) ?? readOrigin(`https://${address}`);
    if (origin === null) return say('sites', fill(words().sitesBadAddress, { text: address }));
    // The prompt must be the first thing that follows the click.
    const pattern = matchPatternOf(origin, !import.meta.env.FIREFOX);
    const isGranted = await browser.permissions.request({ origins: [pattern] });
    if (isGranted) await askWorker({ type: 'enableSite', origin });
    await refresh();
    say('sites', fill(isGranted ? words().sitesAdded : words().sitesRefused, { site: origin }));
  },
  async removeSite(origin) {
    draw({ state: await askWorker({ type: 'disableSite', origin }) });
    say('sites', fill(words().sitesRemoved, { site: origin }));
  },
  async saveLanguage(language) {
    draw({ state: await askWorker({ type: 'saveSettings', settings: { language } }) });
  },
  async saveServer(address) {
    const serverAddress = readServerAddress(address);
    if (serverAddress === null) return say('server', fill(words().serverBad, { text: address }));
    draw({ state: await askWorker({ type: 'saveSettings', settings: { serverAddress } }) });
    say('server', words().serverSaved);
    draw({ state: await askWorker({ type: 'syncNow' }) });
  },
  async update() {
    draw({ isUpdating: true });
    const state = await askWorker({ type: 'syncNow' });
    draw({ state, isUpdating: false });
    say('data', outcomeOf(state));
  },
  async erase() {
    if (!confirm(words().dataEraseConfirm)) return;
    draw({ state: await askWorker({ type: 'eraseAll' }) });
    say('data', words().dataErased);
  },
};
draw({});

function draw(change: Partial<OptionsModel>): void {
  model = { ...model, ...change };
  const locale = language();
  document.documentElement.lang = locale;
  document.title = words().optionsTitle;
  const root = document.querySelector<HTMLElement>('#options');
  if (root) render(optionsTemplate(model, actions, Date.now(), locale), root);
}

function say(part: Part, text: string): void {
  draw({ said: { part, text } });
}

function language() {
  return chooseLanguage(model.state.settings.language, navigator.languages);
}

function words(): ScreenWords {
  return wordsOf(language());
}

/** A failure is already told by the state of the list; repeating what the server said helps who runs it. */
function outcomeOf(state: LensState): string {
  const { problem } = state.sync;
  return problem === null ? words().dataUpdated : dataAge(state, Date.now(), language()).problems.join(' ');
}

async function refresh(): Promise<void> {
  draw({ state: await askWorker({ type: 'readState' }) });
}
