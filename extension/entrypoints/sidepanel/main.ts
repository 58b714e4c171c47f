import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dressScreen } from '../../screens/dress-screen.ts';
import { followButton } from '../../screens/follow-button.ts';
import { onPanelChoice, type PanelChoice, readPanelChoice } from '../../screens/panel-choice.ts';
import { wordsOf } from '../../screens/words/words-of.ts';
import { openForPrint } from './open-for-print.ts';
import type { PanelModel } from './panel-model.ts';
import { panelTemplate } from './panel-template.ts';

adoptViewStyles();
const { settings } = await askWorker({ type: 'readState' });
const locale = await dressScreen(settings);
document.title = wordsOf(locale).panelTitle;
let model: PanelModel = { choice: null, details: 'loading', file: 'closed', tab: 'record' };
const follow = followButton(
  () => model.choice?.isPrivate ?? true,
  () => draw({}),
);
openForPrint(document, window);
onPanelChoice((choice) => void show(choice, 'openCard'));
const chosen = await readPanelChoice();
if (chosen === null) draw({});
else await show(chosen, 'openCard');

/** Shows another company; what is under way for the one before counts no more. */
async function show(choice: PanelChoice, type: 'openCard' | 'askServer'): Promise<void> {
  draw({ choice, details: 'loading', file: 'closed', tab: 'record' });
  const { code, isPrivate } = choice;
  const details = await askWorker({ type, code, isPrivate }).catch(() => 'failed' as const);
  if (model.choice === choice) draw({ details });
}

async function showFile({ isTrusted }: Event): Promise<void> {
  const { choice } = model;
  if (!isTrusted || choice === null || model.file === 'loading') return;
  draw({ file: 'loading' });
  const { code, isPrivate } = choice;
  const file = await askWorker({ type: 'openFile', code, isPrivate }).catch(() => 'failed' as const);
  if (model.choice !== choice) return;
  draw({ file });
  // What was pressed is gone: the tabs that came in its place have the focus.
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

function draw(change: Partial<PanelModel>): void {
  model = { ...model, ...change };
  const { choice } = model;
  const root = document.querySelector<HTMLElement>('#sidepanel');
  const actions = {
    choose: (tab: PanelModel['tab']) => draw({ tab }),
    askServer: () => void (choice !== null && show({ ...choice }, 'askServer')),
    showFile: (event: Event) => void showFile(event),
    openSearch: () => void browser.tabs.create({ url: browser.runtime.getURL('search.html') }),
    print: () => window.print(),
    follow,
  };
  if (root) render(panelTemplate(model, actions, new Date(), locale), root);
}
