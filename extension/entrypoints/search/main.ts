import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dressScreen } from '../../screens/dress-screen.ts';
import { followButton } from '../../screens/follow-button.ts';
import { showInPanel } from '../../screens/panel-choice.ts';
import { takeSearch } from '../../screens/pending-search.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { askFor } from './ask.ts';
import type { Found } from './search-model.ts';
import { searchTemplate } from './search-template.ts';

adoptViewStyles();
const { settings } = await askWorker({ type: 'readState' });
const locale = await dressScreen(settings);
const { incognito: isPrivate, id: windowId = -1 } = await browser.windows.getCurrent();
document.title = wordsOf(locale).searchTitle;
let text = await takeSearch();
/** Which of the searches under way is the one to show. */
let turn = 0;
let shown: Found = { kind: 'nothing' };
const follow = followButton(
  () => isPrivate,
  () => draw(shown),
);
draw({ kind: 'nothing' });
// What was selected or typed into the address bar was searched for by that press already.
if (text === '') document.querySelector('input')?.focus();
else void search(text);

function draw(found: Found): void {
  shown = found;
  const root = document.querySelector<HTMLElement>('#search');
  const showFile = (code: string) => void showInPanel({ code, isPrivate }, windowId);
  const actions = { search: (typed: string) => void search(typed), showFile, follow };
  if (root) render(searchTemplate(text, found, actions, locale), root);
}

async function search(typed: string): Promise<void> {
  text = typed;
  turn += 1;
  const mine = turn;
  draw({ kind: 'running' });
  const found = await askFor(typed).catch((): Found => ({ kind: 'said', word: 'searchFailed' }));
  if (mine === turn) draw(found);
}
