import type { CreditClient } from '@credit-lens/sdk';
import type { BadgeFindings, CarriedBadge } from '../badges/badge-finding.ts';
import type { checkBadges } from '../badges/check-badges.ts';
import type { SellerStore } from '../directory/seller-store.ts';
import type { AdapterTable } from '../page/adapting/adapter.ts';
import { createWatchList, type WatchParts } from '../watch/watch-list.ts';
import { keepAdapterHosts } from './adapter-hosts.ts';
import { createAdapterUpdates } from './adapter-updates.ts';
import { answer } from './answer.ts';
import { changeDirectory } from './change-directory.ts';
import { changeWatched } from './change-watched.ts';
import { askServer, openDetails } from './details.ts';
import type { Device } from './device.ts';
import { followFromPage } from './follow-from-page.ts';
import { freshnessOf } from './freshness.ts';
import type { createKnowledge } from './knowledge.ts';
import { readLensState } from './lens-state.ts';
import type { PageMessage, ScreenAnswers, ScreenMessage } from './messages.ts';
import { createMutes, type PrivateMutes } from './mutes.ts';
import { openFile } from './open-file.ts';
import { readPageMessage, readScreenMessage } from './read-message.ts';
import type { ReadOnce } from './read-once.ts';
import { findBearers } from './same-name.ts';
import { searchNames } from './search-names.ts';
import { createSellers, type PageSender } from './sellers.ts';
import type { SettingsStore, StorageArea } from './settings.ts';
import type { Sites } from './sites.ts';
import { createSnapshotSync, type SyncReport } from './sync.ts';
import { createTabMentions, type TabParts } from './tab-mentions.ts';
import type { Withdrawals } from './withdrawals.ts';

/** What the worker that answers hands to the desk: both look at the same things. */
export interface DeskCore {
  /** Where withdrawals outlive the browser. */
  readonly area: StorageArea;
  /** Where the report of the last update outlives the worker. */
  readonly session: StorageArea;
  readonly tabs: Pick<TabParts, 'all' | 'tell'>;
  /** Pages that are read once. */
  readonly once: Pick<ReadOnce, 'begin' | 'has'>;
  readonly now: () => number;
  readonly device: Device;
  readonly withdrawals: Withdrawals;
  readonly privateMutes: PrivateMutes;
  readonly knowledge: ReturnType<typeof createKnowledge>;
  /** Lets every open page ask again. */
  readonly onChange: () => Promise<void>;
}

/** What the desk is made of. */
export interface DeskParts extends DeskCore {
  readonly framesOf: TabParts['frames'];
  /** Runs the first look in the page of a tab; `false` where the browser lets nothing run there. */
  readonly runPage: (tabId: number) => Promise<boolean>;
  readonly settings: SettingsStore;
  readonly sites: Sites;
  /** The live API of a server. */
  readonly liveClient: (serverAddress: string) => CreditClient | Promise<CreditClient>;
  /** Deletes the snapshots of all servers, those of earlier addresses included. */
  readonly deleteDatabases: () => Promise<void>;
  /** Where the seller directory is kept. */
  readonly openSellerStore: () => Promise<SellerStore>;
  /** The adapters that came with the extension. */
  readonly adapters: AdapterTable;
  /** Has a person hear that watched companies have changed. */
  readonly tellWatched: WatchParts['tell'];
  /** What checks the statements of badges. */
  readonly loadBadgeCheck: () => Promise<typeof checkBadges>;
  /** Opens the options, at what is kept of sellers. */
  readonly openSellers: () => Promise<void>;
}

/** What the worker does besides answering about mentions. */
export interface Desk {
  /** Switches sites on and off. */
  readonly sites: Sites;
  sync(force: boolean): Promise<SyncReport>;
  forgetPrivate(): Promise<void>;
  answerPage(message: unknown, sender: PageSender): Promise<unknown>;
  answerScreen(message: unknown): Promise<unknown>;
}

/** Opens the desk. */
export function createDesk(parts: DeskParts): Desk {
  const { settings, sites, now, device, withdrawals, knowledge, onChange } = parts;
  const mutes = createMutes(parts.area, parts.privateMutes);
  const serverAddress = async () => (await settings.read()).serverAddress;
  const tabMentions = createTabMentions({ ...parts.tabs, frames: parts.framesOf });
  const updates = createSnapshotSync({ device, area: parts.session, now, onChange });
  const live = async () => parts.liveClient(await serverAddress());
  const opening = { device, withdrawals, live, onChange };
  const state = () => readLensState({ settings, device, updates });
  const adapterUpdates = createAdapterUpdates({ device, area: parts.area, packed: parts.adapters });
  const sellers = createSellers({
    open: parts.openSellerStore,
    table: adapterUpdates.table,
    now,
    onChange,
  });

  /** Counts what may have changed the table, so that nothing is kept of one that was read before. */
  let tables = 0;
  async function forgetHosts(): Promise<void> {
    tables++;
    await keepAdapterHosts(parts.session, null);
  }
  async function keepHosts(): Promise<void> {
    const read = tables;
    const [{ server }, { adapters }] = await Promise.all([device.open(), adapterUpdates.table()]);
    const hosts = [...new Set(adapters.flatMap((adapter) => adapter.hosts))];
    if (read === tables) await keepAdapterHosts(parts.session, { server, hosts });
  }

  const watched = createWatchList({ area: parts.area, device, knowledge, tell: parts.tellWatched });

  async function sync(force: boolean): Promise<SyncReport> {
    await sellers.expire();
    const report = await updates.sync(force);
    if (await adapterUpdates.take()) {
      await forgetHosts();
      await onChange();
    }
    await watched.check();
    return report;
  }

  async function forget(): Promise<void> {
    await device.forget();
    await parts.deleteDatabases();
    await Promise.all([withdrawals.erase(), updates.forget(), adapterUpdates.forget()]);
    await forgetHosts();
    await onChange();
  }

  async function erase(): Promise<void> {
    for (const site of (await settings.read()).sites) await sites.disable(site);
    await settings.reset();
    await Promise.all([sellers.erase(), mutes.erase(), watched.erase()]);
    await forget();
  }

  async function saveSettings(
    changes: Extract<ScreenMessage, { type: 'saveSettings' }>['settings'],
  ): Promise<void> {
    await settings.change(() => changes);
    // What one server said must not answer for another; and a server that was set up anew has another key.
    const isLocked = (await settings.locked()).includes('serverAddress');
    if (changes.serverAddress !== undefined && !isLocked) await forget();
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
        await parts.once.begin(message.tabId, message.origin);
        return parts.runPage(message.tabId);
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
      case 'readWatched':
      case 'follow':
      case 'unfollow':
      case 'markWatchedSeen':
      case 'importWatched':
        return changeWatched(message, watched);
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

  /** Answered for the origin that the browser tells, with what is on this device. */
  async function findBadgesOut(badges: readonly CarriedBadge[], audience: string): Promise<BadgeFindings> {
    const check = await parts.loadBadgeCheck();
    const [{ client }, { withdrawn }, { language }] = await Promise.all([
      device.open(),
      knowledge(),
      settings.read(),
    ]);
    const findings = await check(badges, {
      document: freshnessOf(client.state) === 'expired' ? null : client.document,
      audience,
      now: new Date(now()),
      device: (code) => (withdrawn.has(code) ? null : client.check(code)),
    });
    return { findings, language };
  }

  async function answerPage(
    message: Exclude<PageMessage, { type: 'loadPart' | 'answerMentions' }>,
    sender: PageSender,
  ): Promise<unknown> {
    const { origin, isPrivate } = sender;
    switch (message.type) {
      case 'readAdapters':
        await keepHosts();
        return sellers.answer(message, sender);
      case 'learnSeller':
      case 'resolveSellers':
        return sellers.answer(message, sender);
      case 'checkBadges':
        return findBadgesOut(message.badges, origin);
      case 'openSellers':
        await parts.openSellers();
        return true;
      case 'openCard':
        return openDetails(message.code, isPrivate, opening);
      case 'askServer':
        return askServer(message.code, isPrivate, opening);
      case 'findBearers':
        return findBearers(message.name, isPrivate, opening);
      case 'openFile':
        return openFile(message.code, live);
      case 'readFollow':
      case 'changeFollow':
        return followFromPage(message, isPrivate, watched);
      case 'muteHere':
        await mutes.add({ origin, code: message.code, instead: message.instead }, isPrivate);
        await onChange();
        return true;
      case 'unmuteHere':
        await mutes.remove({ origin, code: message.code });
        await onChange();
        return true;
      case 'searchNames':
        return searchNames(message.name, live, knowledge);
    }
  }

  return {
    sites,
    sync,
    forgetPrivate: sellers.forgetPrivate,
    async answerPage(message, sender) {
      const asked = readPageMessage(message);
      return asked === null ? undefined : answerPage(asked, sender);
    },
    async answerScreen(message) {
      const asked = readScreenMessage(message);
      return asked === null ? undefined : answerScreen(asked);
    },
  };
}
