import { render } from 'lit-html';
import { expect, it } from 'vitest';
import type { DirectoryActions } from '../entrypoints/options/directory-template.ts';
import type { OptionsActions, OptionsModel } from '../entrypoints/options/options-model.ts';
import { optionsTemplate } from '../entrypoints/options/options-template.ts';
import type { PreferenceActions } from '../entrypoints/options/preferences-template.ts';
import type { WatchedActions } from '../entrypoints/options/watched-template.ts';
import { en } from './words/en.ts';
import { loadWords } from './words/words-of.ts';

/** What the options say with a register of this anonymity set. */
function optionsWith(anonymitySet: number | null): string {
  const model: OptionsModel = {
    state: {
      settings: { sites: [], serverAddress: '', language: 'auto', appearance: 'auto', hiddenLists: [] },
      locked: [],
      lists: [],
      sync: { triedAt: null, kind: null, problem: null, nextTryAt: null },
      snapshot: {
        asOf: '2026-11-21T08:00:00Z',
        confirmedAt: 0,
        freshness: 'current',
        companies: 3_000,
        bytes: 1,
        anonymitySet,
        isSeed: false,
      },
      storage: 'persistent',
    },
    directory: { sellers: [], storage: 'persistent', mutes: [], adapters: { version: null, refused: null } },
    watched: { companies: [], taken: 0 },
    isNotified: false,
    said: null,
    isUpdating: false,
  };
  const place = document.createElement('div');
  render(
    optionsTemplate(
      model,
      {} as OptionsActions,
      {} as DirectoryActions,
      {} as WatchedActions,
      {} as PreferenceActions,
      0,
      'en',
    ),
    place,
  );
  return place.textContent ?? '';
}

it('the options say among how many listed companies of this register one hides who opens a card', async () => {
  await loadWords('en');
  expect(optionsWith(1_465)).toContain('come in files shared by at least 1,465 listed companies');
  expect(optionsWith(null)).toContain(en.dataHidesNone);
});
