import browser from 'webextension-polyfill';
import type { WatchMessage, WatchState } from '../../lens/messages.ts';
import { dayOf } from '../../lens/sellers.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { showInPanel } from '../../screens/panel-choice.ts';
import type { WatchWords } from '../../screens/words/watch/en.ts';
import { fill } from '../../wording/fill.ts';
import { readJsonFile } from './read-json-file.ts';
import { saveFile } from './save-file.ts';
import type { WatchedActions } from './watched-template.ts';

/** Says of a file that it holds watched companies. */
const FORMAT = 'credit-lens-watched';

/** What the actions need of the page of options. */
interface Page {
  readonly windowId: number;
  readonly watched: () => WatchState;
  readonly words: () => WatchWords;
  readonly draw: (watched: WatchState) => void;
  readonly drawNotified: (isNotified: boolean) => void;
  readonly say: (text: string) => void;
  readonly fail: (text: string) => void;
}

/** Binds what the options show of watched companies to the worker. */
export function watchedActions(page: Page): WatchedActions {
  const { words, draw, drawNotified, say, fail } = page;
  const change = async (message: WatchMessage): Promise<WatchState> => {
    const state = await askWorker<'readWatched'>(message as never);
    draw(state);
    return state;
  };
  return {
    unfollow: (code) => void change({ type: 'unfollow', code }),
    markSeen: () => void change({ type: 'markWatchedSeen' }),
    open: (code) => void showInPanel({ code, isPrivate: false }, page.windowId),
    download() {
      // What is known now is what is compared with when the file is read again.
      const companies = page.watched().companies.map(({ code, name, now }) => ({ code, name, seen: now }));
      saveFile(`credit-lens-watched-${dayOf(Date.now())}.json`, { format: FORMAT, version: 1, companies });
    },
    async take(event) {
      const { companies } = (await readJsonFile(event, FORMAT)) ?? {};
      if (!Array.isArray(companies)) return fail(words().watchedBad);
      const { taken } = await change({ type: 'importWatched', companies });
      say(fill(words().watchedImported, { count: taken }));
    },
    async notify(isOn) {
      const permission = { permissions: ['notifications' as const] };
      // The prompt must be the first thing that follows the click.
      if (!isOn) await browser.permissions.remove(permission);
      const isNotified = isOn && (await browser.permissions.request(permission));
      drawNotified(isNotified);
      if (isOn && !isNotified) fail(words().watchedNotifyRefused);
    },
  };
}
