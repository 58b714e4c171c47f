import browser from 'webextension-polyfill';
import type { LensState, ScreenMessage } from '../../lens/messages.ts';
import { matchPatternOf } from '../../lens/origin.ts';
import { readSettings } from '../../lens/settings.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import type { PreferenceWords } from '../../screens/words/preferences/en.ts';
import type { PreferenceActions } from './preferences-template.ts';
import { readJsonFile } from './read-json-file.ts';
import { saveFile } from './save-file.ts';

/** Says of a file that it holds settings. */
const FORMAT = 'credit-lens-settings';

/** What the actions need of the page of options. */
interface Page {
  readonly state: () => LensState;
  readonly words: () => PreferenceWords;
  readonly draw: (state: LensState) => Promise<void>;
  readonly say: (text: string) => void;
  readonly fail: (text: string) => void;
}

/** Binds looks, lists and settings to the worker. */
export function preferenceActions({ state, words, draw, say, fail }: Page): PreferenceActions {
  const save = async (settings: Extract<ScreenMessage, { type: 'saveSettings' }>['settings']) =>
    draw(await askWorker({ type: 'saveSettings', settings }));
  return {
    saveAppearance: (appearance) => void save({ appearance }),
    saveHidden: (hiddenLists) => void save({ hiddenLists }),
    download: () =>
      saveFile('credit-lens-settings.json', { format: FORMAT, version: 1, settings: state().settings }),
    async take(event) {
      const file = await readJsonFile(event, FORMAT);
      if (file === null) return fail(words().fileBad);
      // What is damaged in it is as on the first day.
      const { sites, ...settings } = readSettings(file['settings']);
      const patterns = sites.map((site) => matchPatternOf(site, !import.meta.env.FIREFOX));
      // The prompt must follow the choice of the file at once; nothing else is asked for before it.
      const isGranted =
        patterns.length === 0 ||
        (await browser.permissions.request({ origins: patterns }).catch(() => false));
      const { serverAddress } = state().settings;
      const { serverAddress: wanted, ...others } = settings;
      await save(wanted === serverAddress ? others : settings);
      if (isGranted) for (const origin of sites) await askWorker({ type: 'enableSite', origin });
      await draw(await askWorker({ type: 'readState' }));
      if (isGranted) say(words().fileRead);
      else fail(words().fileSites);
    },
  };
}
