import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import type { FlagKey } from '../../lens/messages.ts';
import { matchPatternOf, readOrigin } from '../../lens/origin.ts';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { chooseLanguage } from '../../wording/choose-language.ts';
import type { PopupModel, PopupTab } from './popup-model.ts';
import { popupTemplate } from './popup-template.ts';

/** While it is open, the popup looks this often whether more companies were found, in milliseconds. */
const LOOK_EVERY_MS = 700;

/** How far the companies of the page were scrolled when a record opened, in px. */
let scrolledTo = 0;

adoptViewStyles();
const tab = await findTab();
let model: PopupModel = {
  tab,
  state: await askWorker({ type: 'readState' }),
  mentions: await askWorker({ type: 'listTabMentions', tabId: tab.id }),
  isRefused: false,
  record: null,
};
draw({});
setInterval(() => void look(), LOOK_EVERY_MS);

function draw(change: Partial<PopupModel>): void {
  model = { ...model, ...change };
  const locale = chooseLanguage(model.state.settings.language, navigator.languages);
  document.documentElement.lang = locale;
  const root = document.querySelector<HTMLElement>('#popup');
  const update = async () => draw({ state: await askWorker({ type: 'syncNow' }) });
  const actions = { switchSite, openRecord, closeRecord, showFlag, update, openOptions };
  if (root) render(popupTemplate(model, actions, Date.now(), locale), root);
}

async function look(): Promise<void> {
  const mentions = await askWorker({ type: 'listTabMentions', tabId: tab.id });
  if (JSON.stringify(mentions) !== JSON.stringify(model.mentions)) draw({ mentions });
}

async function switchSite(isOn: boolean): Promise<void> {
  const { origin } = tab;
  if (origin === null) return;
  // The prompt must be the first thing that follows the click.
  const pattern = matchPatternOf(origin, !import.meta.env.FIREFOX);
  const isGranted = !isOn || (await browser.permissions.request({ origins: [pattern] }));
  if (isGranted) await askWorker({ type: isOn ? 'enableSite' : 'disableSite', origin });
  draw({ state: await askWorker({ type: 'readState' }), isRefused: !isGranted });
  await look();
}

async function openRecord(code: string): Promise<void> {
  if (model.record === null) scrolledTo = document.querySelector('.found')?.scrollTop ?? 0;
  draw({ record: { code, details: 'loading' } });
  document.querySelector<HTMLElement>('.bar .link')?.focus();
  const details = await askWorker({ type: 'openCard', code, isPrivate: tab.isPrivate }).catch(
    () => 'failed' as const,
  );
  if (model.record?.code === code) draw({ record: { code, details } });
}

/** Goes back to the companies where they were left. */
function closeRecord(): void {
  const code = model.record?.code ?? '';
  draw({ record: null });
  const found = document.querySelector<HTMLElement>('.found');
  found?.scrollTo(0, scrolledTo);
  const opener = found?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(code)}"]`);
  (opener ?? found)?.focus({ preventScroll: true });
}

async function showFlag(flag: FlagKey): Promise<void> {
  if (!(await askWorker({ type: 'showFlag', tabId: tab.id, ...flag }))) return look();
  // A popup in a tab of its own gives way to the page; the ordinary one is in front of it already.
  if (new URLSearchParams(location.search).has('tab')) await browser.tabs.update(tab.id, { active: true });
  window.close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** The tab in front; or `?tab=ID`, for a popup that stands in a window of its own. */
async function findTab(): Promise<PopupTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const found =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  return { id: found?.id ?? -1, origin: readOrigin(found?.url), isPrivate: found?.incognito ?? false };
}
