import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import type { LensState } from '../../lens/messages.ts';
import { matchPatternOf, readTypedOrigin } from '../../lens/origin.ts';
import { readServerAddress } from '../../lens/server-address.ts';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dressScreen } from '../../screens/dress-screen.ts';
import { wordsOf as directoryWordsOf } from '../../screens/words/directory/words-of.ts';
import type { ScreenWords } from '../../screens/words/en.ts';
import { wordsOf as preferenceWordsOf } from '../../screens/words/preferences/words-of.ts';
import { wordsOf as watchWordsOf } from '../../screens/words/watch/words-of.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import { directoryActions } from './directory-actions.ts';
import type { OptionsActions, OptionsModel, Part } from './options-model.ts';
import { optionsTemplate } from './options-template.ts';
import { preferenceActions } from './preference-actions.ts';
import { watchedActions } from './watched-actions.ts';

adoptViewStyles();
let model: OptionsModel = {
  state: await askWorker({ type: 'readState' }),
  said: null,
  isUpdating: false,
  directory: await askWorker({ type: 'readDirectory' }),
  watched: await askWorker({ type: 'readWatched' }),
  isNotified: await browser.permissions.contains({ permissions: ['notifications'] }),
};
const { id: windowId = -1 } = await browser.windows.getCurrent();
let locale = await dressScreen(model.state.settings);
// Sites are switched on in popups too, and the list is refreshed by the worker: what is shown follows.
browser.storage.onChanged.addListener(() => void refresh());
window.addEventListener('focus', () => void refresh());

const actions: OptionsActions = {
  async addSite(address) {
    const origin = readTypedOrigin(address);
    if (origin === null) return fail('sites', fill(words().sitesBadAddress, { text: address }));
    // The prompt must be the first thing that follows the click.
    const pattern = matchPatternOf(origin, !import.meta.env.FIREFOX);
    const isGranted = await browser.permissions.request({ origins: [pattern] });
    if (isGranted) await askWorker({ type: 'enableSite', origin });
    await refresh();
    if (!isGranted) return fail('sites', fill(words().sitesRefused, { site: origin }));
    say('sites', fill(words().sitesAdded, { site: origin }));
    return true;
  },
  async removeSite(origin) {
    const place = model.state.settings.sites.indexOf(origin);
    draw({ state: await askWorker({ type: 'disableSite', origin }) });
    focusSite(place);
    say('sites', fill(words().sitesRemoved, { site: origin }));
  },
  async saveLanguage(language) {
    const state = await askWorker({ type: 'saveSettings', settings: { language } });
    locale = await dressScreen(state.settings);
    draw({ state });
  },
  async saveServer(address) {
    const serverAddress = readServerAddress(address);
    if (serverAddress === null) return fail('server', fill(words().serverBad, { text: address }));
    draw({ state: await askWorker({ type: 'saveSettings', settings: { serverAddress } }) });
    say('server', words().serverSaved);
    draw({ state: await askWorker({ type: 'syncNow' }) });
    return true;
  },
  async update() {
    draw({ isUpdating: true });
    const state = await askWorker({ type: 'syncNow' });
    draw({ state, isUpdating: false });
    say('data', outcomeOf(state));
  },
  async erase() {
    if (!confirm(words().dataEraseConfirm)) return;
    const state = await askWorker({ type: 'eraseAll' });
    locale = await dressScreen(state.settings);
    draw({ state });
    await refresh();
    say('erase', words().dataErased);
  },
};
const directory = directoryActions({
  directory: () => model.directory,
  words: () => directoryWordsOf(locale),
  draw: (next) => draw({ directory: next }),
  say: (text) => say('sellers', text),
  fail: (text) => void fail('sellers', text),
});
const watched = watchedActions({
  windowId,
  watched: () => model.watched,
  words: () => watchWordsOf(locale),
  draw: (next) => draw({ watched: next }),
  drawNotified: (isNotified) => draw({ isNotified }),
  say: (text) => say('watched', text),
  fail: (text) => void fail('watched', text),
});
const preferences = preferenceActions({
  state: () => model.state,
  words: () => preferenceWordsOf(locale),
  async draw(state) {
    locale = await dressScreen(state.settings);
    draw({ state });
  },
  say: (text) => say('file', text),
  fail: (text) => void fail('file', text),
});
draw({});
// Opened from a card or a notification: the part that it leads to was not there before the first drawing.
if (['#sellers', '#watched'].includes(location.hash)) document.querySelector(location.hash)?.scrollIntoView();

function draw(change: Partial<OptionsModel>): void {
  model = { ...model, ...change };
  document.title = words().optionsTitle;
  const root = document.querySelector<HTMLElement>('#options');
  if (root)
    render(optionsTemplate(model, actions, directory, watched, preferences, Date.now(), locale), root);
}

function say(part: Part, text: string): void {
  draw({ said: { part, text, isError: false } });
}

function fail(part: Part, text: string): false {
  draw({ said: { part, text, isError: true } });
  return false;
}

/** The button that had the focus is gone: the next one gets it, or the field where another site can be added. */
function focusSite(place: number): void {
  const section = document.querySelector('section');
  const buttons = section?.querySelectorAll<HTMLElement>('.sites button');
  const next = buttons?.[Math.min(place, buttons.length - 1)];
  (next ?? section?.querySelector<HTMLElement>('input'))?.focus();
}

function words(): ScreenWords {
  return wordsOf(locale);
}

/** Why it failed is told by the state of the list. */
function outcomeOf(state: LensState): string {
  return state.sync.kind === 'failed' ? words().dataNotUpdated : words().dataUpdated;
}

async function refresh(): Promise<void> {
  const [state, known, followed] = await Promise.all([
    askWorker({ type: 'readState' }),
    askWorker({ type: 'readDirectory' }),
    askWorker({ type: 'readWatched' }),
  ]);
  locale = await dressScreen(state.settings);
  draw({ state, directory: known, watched: followed });
}
