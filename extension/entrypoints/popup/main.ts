import { render } from 'lit-html';
import browser from 'webextension-polyfill';
import type { FlagKey } from '../../lens/messages.ts';
import { matchPatternOf, readOrigin } from '../../lens/origin.ts';
import type { Bearers } from '../../lens/same-name.ts';
import { adoptViewStyles } from '../../screens/adopt-view-styles.ts';
import { askWorker } from '../../screens/ask-worker.ts';
import { dressScreen } from '../../screens/dress-screen.ts';
import { followButton } from '../../screens/follow-button.ts';
import { showInPanel } from '../../screens/panel-choice.ts';
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
  isOnce: await isReadOnce(),
  isOnceRefused: false,
  filter: '',
  isOffline: !navigator.onLine,
  isRefused: false,
  adapter: await askWorker({ type: 'readTabAdapter', tabId: tab.id }),
  bearers: new Map(),
  record: null,
};
const locale = await dressScreen(model.state.settings);
const follow = followButton(
  () => tab.isPrivate,
  () => draw({}),
);
draw({});
for (const type of ['online', 'offline'])
  window.addEventListener(type, () => draw({ isOffline: !navigator.onLine }));
setInterval(() => void look(), LOOK_EVERY_MS);

function draw(change: Partial<PopupModel>): void {
  model = { ...model, ...change };
  const root = document.querySelector<HTMLElement>('#popup');
  const update = async () => draw({ state: await askWorker({ type: 'syncNow' }) });
  const openRecord = (code: string) => void showRecord(code, 'openCard');
  const askServer = (code: string) => void showRecord(code, 'askServer');
  const records = { openRecord, askServer, findBearers, showFile, closeRecord, unmute };
  const filter = (text: string) => draw({ filter: text });
  const openPanel = (code: string) => void openInPanel(code);
  const here = { switchSite, readOnce, showFlag, filter };
  const actions = { ...records, ...here, update, openOptions, openSearch, openPanel, follow };
  if (root) render(popupTemplate(model, actions, Date.now(), locale), root);
}

async function look(): Promise<void> {
  const mentions = await askWorker({ type: 'listTabMentions', tabId: tab.id });
  const adapter = await askWorker({ type: 'readTabAdapter', tabId: tab.id });
  if (JSON.stringify([mentions, adapter]) !== JSON.stringify([model.mentions, model.adapter]))
    draw({ mentions, adapter });
}

async function unmute(code: string): Promise<void> {
  if (tab.origin === null) return;
  await askWorker({ type: 'unmute', origin: tab.origin, code });
  await look();
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

/** Asks which companies bear a name, because a person pressed for it. */
async function findBearers(name: string): Promise<void> {
  const tell = (bearers: Bearers | 'loading') => draw({ bearers: new Map(model.bearers).set(name, bearers) });
  tell('loading');
  const message = { type: 'findBearers', name, isPrivate: tab.isPrivate } as const;
  tell(await askWorker(message).catch((): Bearers => ({ kind: 'unavailable' })));
  await look();
}

async function showRecord(code: string, type: 'openCard' | 'askServer'): Promise<void> {
  if (model.record === null) scrolledTo = document.querySelector('.found')?.scrollTop ?? 0;
  draw({ record: { code, details: 'loading', file: 'closed' } });
  document.querySelector<HTMLElement>('.bar .link')?.focus();
  const details = await askWorker({ type, code, isPrivate: tab.isPrivate }).catch(() => 'failed' as const);
  if (model.record?.code === code) draw({ record: { code, details, file: 'closed' } });
}

/** Asks for the public file of the record in front, because a person pressed for it. */
async function showFile({ isTrusted }: Event): Promise<void> {
  const { record } = model;
  if (!isTrusted || record === null || record.file === 'loading') return;
  const { code, details } = record;
  draw({ record: { ...record, file: 'loading' } });
  const file = await askWorker({ type: 'openFile', code, isPrivate: tab.isPrivate }).catch(
    () => 'failed' as const,
  );
  if (model.record?.code !== code || model.record.details !== details) return;
  const button = document.activeElement;
  draw({ record: { ...model.record, file } });
  // What was pressed may be gone: the place of the file then has the focus.
  if (button?.isConnected === false)
    document.querySelector<HTMLElement>('.cl-file-part')?.focus({ preventScroll: true });
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

/** Reads the page in front once: the press that opened this popup lets the extension do that, and for this page alone. */
async function readOnce(): Promise<void> {
  const { id: tabId, origin } = tab;
  if (origin === null) return;
  const isOnce = await askWorker({ type: 'readOnce', tabId, origin });
  draw({ isOnce, isOnceRefused: !isOnce });
  await look();
}

async function isReadOnce(): Promise<boolean> {
  const { id: tabId, origin } = tab;
  return origin !== null && (await askWorker({ type: 'isReadOnce', tabId, origin }));
}

async function openInPanel(code: string): Promise<void> {
  await showInPanel({ code, isPrivate: tab.isPrivate }, tab.windowId);
  window.close();
}

async function openSearch(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('search.html') });
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
  return {
    id: found?.id ?? -1,
    origin: readOrigin(found?.url),
    isPrivate: found?.incognito ?? false,
    windowId: found?.windowId ?? -1,
  };
}
