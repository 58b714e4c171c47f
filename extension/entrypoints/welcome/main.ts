import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import { matchPatternOf } from '../../lens/origin.ts';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dressScreen } from '../../screens/dress-screen.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { fill } from '../../wording/fill.ts';
import type { SuggestedSite, WelcomeActions, WelcomeModel } from './welcome-model.ts';
import { welcomeTemplate } from './welcome-template.ts';

adoptViewStyles();
let model: WelcomeModel = {
  state: await askWorker({ type: 'readState' }),
  isExampleOpen: false,
  said: '',
};
let locale = await dressScreen(model.state.settings);
// The first list arrives while the page is open, and sites may be switched on elsewhere.
browser.storage.onChanged.addListener(() => void refresh());

const actions: WelcomeActions = {
  showExample: () => draw({ isExampleOpen: !model.isExampleOpen }),
  async switchSite(site, isOn) {
    if (isOn) await switchOn(site);
    else for (const origin of site.origins) await askWorker({ type: 'disableSite', origin });
    await refresh();
  },
  async saveLanguage(language) {
    const state = await askWorker({ type: 'saveSettings', settings: { language } });
    locale = await dressScreen(state.settings);
    draw({ state, said: '' });
  },
};
draw({});

async function switchOn({ name, origins }: SuggestedSite): Promise<void> {
  // The prompt must be the first thing that follows the click.
  const patterns = origins.map((origin) => matchPatternOf(origin, !import.meta.env.FIREFOX));
  const isGranted = await browser.permissions.request({ origins: patterns });
  if (isGranted) for (const origin of origins) await askWorker({ type: 'enableSite', origin });
  const words = wordsOf(locale);
  draw({ said: fill(isGranted ? words.sitesAdded : words.sitesRefused, { site: name }) });
}

async function refresh(): Promise<void> {
  const state = await askWorker({ type: 'readState' });
  locale = await dressScreen(state.settings);
  draw({ state });
}

function draw(change: Partial<WelcomeModel>): void {
  model = { ...model, ...change };
  document.title = wordsOf(locale).welcomeTitle;
  const root = document.querySelector<HTMLElement>('#welcome');
  if (root) render(welcomeTemplate(model, actions, Date.now(), locale), root);
}
