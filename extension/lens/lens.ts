import type { CreditClient } from '@credit-lens/sdk';
import type { SellerStore } from '../directory/seller-store.ts';
import type { AdapterTable } from '../page/adapting/adapter.ts';
import { createAdapterUpdates } from './adapter-updates.ts';
import { answer } from './answer.ts';
import { changeDirectory } from './change-directory.ts';
import { askServer, openDetails } from './details.ts';
import { createDevice, type DeviceParts } from './device.ts';
import { createKnowledge } from './knowledge.ts';
import { readLensState } from './lens-state.ts';
import type { MentionAnswers, PageMessage, ScreenAnswers, ScreenMessage } from './messages.ts';
import { muteAnswer } from './mute-answer.ts';
import { createMutes } from './mutes.ts';
import { openFile } from './open-file.ts';
import { readOrigin } from './origin.ts';
import type { ReadOnce } from './read-once.ts';
import { findBearers } from './same-name.ts';
import { searchNames } from './search-names.ts';
import { createSellers, type PageSender } from './sellers.ts';
import type { SettingsStore, StorageArea } from './settings.ts';
import type { Sites } from './sites.ts';
import { createSnapshotSync, type SyncReport } from './sync.ts';
import { createTabMentions, type TabParts } from './tab-mentions.ts';
import { createWithdrawals } from './withdrawals.ts';

/** What the lens is made of; all that touches the browser comes from outside. */
export interface LensParts extends Pick<DeviceParts, 'create' | 'deleteDatabases'> {
  readonly settings: SettingsStore;
  /** Where withdrawals outlive the browser. */
  readonly area: StorageArea;
  /** Where the report of the last update outlives the worker. */
  readonly session: StorageArea;
  readonly sites: Sites;
  readonly tabs: TabParts;
  /** Pages that are read once. */
  readonly once: Pick<ReadOnce, 'has'>;
  /** Has the page script run in a tab, until its page is left; `false` where the browser lets nothing run. */
  readonly readOnce: (tabId: number, origin: string) => Promise<boolean>;
  readonly now: () => number;
  /** The live API of a server. */
  readonly liveClient: (serverAddress: string) => CreditClient | Promise<CreditClient>;
  /** Where the seller directory is kept. */
  readonly openSellerStore: () => Promise<SellerStore>;
  /** The adapters that came with the extension. */
  readonly adapters: AdapterTable;
}

/** The worker's whole work, without the browser's events. */
export interface Lens {
  /** @param force a person asks: the wait after failures does not hold it up */
  sync(force: boolean): Promise<SyncReport>;
  /** The last private window was closed: what it taught is forgotten. */
  forgetPrivate(): Promise<void>;
  answerPage(
    message: Exclude<PageMessage, { type: 'loadPart' | 'openSellers' }>,
    sender: PageSender,
  ): Promise<unknown>;
  answerScreen(message: ScreenMessage): Promise<ScreenAnswers[ScreenMessage['type']]>;
}

/** Puts the lens together. */
export function createLens(parts: LensParts): Lens {
  const { settings, sites, now } = parts;
  const serverAddress = async () => (await settings.read()).serverAddress;
  const tabMentions = createTabMentions(parts.tabs);
  const onChange = tabMentions.tellChanged;
  const device = createDevice({ ...parts, serverAddress, onChange });
  const withdrawals = createWithdrawals(parts.area);
  const updates = createSnapshotSync({ device, area: parts.session, now, onChange });
  const knowledge = createKnowledge(device, withdrawals);
  const live = async () => parts.liveClient(await serverAddress());
  const opening = { device, withdrawals, live, onChange };
  const state = () => readLensState({ settings, device, updates });
  const adapterUpdates = createAdapterUpdates({ device, area: parts.area, packed: parts.adapters });
  const mutes = createMutes(parts.area);
  const sellers = createSellers({
    open: parts.openSellerStore,
    table: adapterUpdates.table,
    now,
    onChange,
  });

  async function sync(force: boolean): Promise<SyncReport> {
    await sellers.expire();
    const report = await updates.sync(force);
    if (await adapterUpdates.take()) await onChange();
    return report;
  }

  async function forget(): Promise<void> {
    await device.forget();
    await Promise.all([withdrawals.erase(), updates.forget(), adapterUpdates.forget()]);
    await onChange();
  }

  async function erase(): Promise<void> {
    for (const site of (await settings.read()).sites) await sites.disable(site);
    await settings.reset();
    await Promise.all([sellers.erase(), mutes.erase()]);
    await forget();
  }

  async function saveSettings(
    changes: Extract<ScreenMessage, { type: 'saveSettings' }>['settings'],
  ): Promise<void> {
    await settings.change(() => changes);
    // What one server said must not answer for another; and a server that was set up anew has another key.
    if (changes.serverAddress !== undefined) await forget();
    else await onChange();
  }

  /** Reloaded or left, a page has no script of ours any more. */
  async function isReadOnce(tabId: number, origin: string): Promise<boolean> {
    if (!(await parts.once.has(tabId, origin))) return false;
    return Array.isArray(await parts.tabs.tell(tabId, { type: 'reportMentions' }));
  }

  async function answerScreen(message: ScreenMessage): Promise<ScreenAnswers[ScreenMessage['type']]> {
    switch (message.type) {
      case 'listTabMentions':
        return tabMentions.list(message.tabId);
      case 'readTabAdapter':
        return tabMentions.adapter(message.tabId);
      case 'enableSite':
        return sites.enable(message.origin);
      case 'openCard':
        return openDetails(message.code, message.isPrivate, opening);
      case 'askServer':
        return askServer(message.code, message.isPrivate, opening);
      case 'findBearers':
        return findBearers(message.name, message.isPrivate, opening);
      case 'openFile':
        return openFile(message.code, live);
      case 'checkCode':
        return answer({ kind: 'code', key: message.code }, await knowledge());
      case 'searchNames':
        return searchNames(message.name, live, knowledge);
      case 'readOnce':
        return parts.readOnce(message.tabId, message.origin);
      case 'isReadOnce':
        return isReadOnce(message.tabId, message.origin);
      case 'showFlag':
        return tabMentions.show(message.tabId, message);
      case 'readDirectory':
      case 'correctSeller':
      case 'uncorrectSeller':
      case 'forgetSeller':
      case 'eraseSellers':
      case 'unmute':
        return changeDirectory(message, { sellers, mutes, adapterUpdates, onChange });
      case 'syncNow':
        await sync(true);
        return state();
      case 'eraseAll':
        await erase();
        return state();
      case 'disableSite':
        await sites.disable(message.origin);
        return state();
      case 'saveSettings':
        await saveSettings(message.settings);
        return state();
      case 'readState':
        return state();
    }
  }

  return {
    sync,
    async forgetPrivate() {
      mutes.forgetPrivate();
      await sellers.forgetPrivate();
    },
    async answerPage(message, sender): Promise<unknown> {
      const { isPrivate } = sender;
      switch (message.type) {
        case 'readAdapters':
        case 'learnSeller':
        case 'resolveSellers':
          return sellers.answer(message, sender);
        case 'openCard':
          return openDetails(message.code, isPrivate, opening);
        case 'askServer':
          return askServer(message.code, isPrivate, opening);
        case 'findBearers':
          return findBearers(message.name, isPrivate, opening);
        case 'openFile':
          return openFile(message.code, live);
        case 'muteHere': {
          const origin = readOrigin(sender.url);
          if (origin === null) return false;
          await mutes.add({ origin, code: message.code }, isPrivate);
          await onChange();
          return true;
        }
        case 'answerMentions': {
          const origin = readOrigin(sender.url);
          const [known, { language }, muted] = await Promise.all([
            knowledge(),
            settings.read(),
            origin === null ? new Set<string>() : mutes.on(origin, isPrivate),
          ]);
          const given = message.mentions.map((mention) => muteAnswer(mention, answer(mention, known), muted));
          return { answers: given, language, asOf: known.asOf } satisfies MentionAnswers;
        }
      }
    },
    answerScreen,
  };
}
