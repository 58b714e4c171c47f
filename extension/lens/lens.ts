import { answer } from './answer.ts';
import { fetchDetails } from './details.ts';
import type { DetailsClients } from './details-clients.ts';
import { freshnessOf } from './freshness.ts';
import { createKnowledge } from './knowledge.ts';
import { datesOf } from './listed-index.ts';
import type { ListedStore } from './listed-store.ts';
import type { LensState, MentionAnswers, PageMessage, ScreenAnswers, ScreenMessage } from './messages.ts';
import type { SettingsStore } from './settings.ts';
import type { Sites } from './sites.ts';
import { createListedSync, type SyncReport } from './sync.ts';
import { createTabMentions, type TabParts } from './tab-mentions.ts';

/** What the lens is made of; all that touches the browser comes from outside. */
export interface LensParts {
  readonly store: ListedStore;
  readonly settings: SettingsStore;
  readonly sites: Sites;
  readonly tabs: TabParts;
  readonly now: () => number;
  readonly clients: DetailsClients;
}

/** The worker's whole work, without the browser's events. */
export interface Lens {
  sync(): Promise<SyncReport>;
  answerPage(message: PageMessage, isPrivate: boolean): Promise<unknown>;
  answerScreen(message: ScreenMessage): Promise<ScreenAnswers[ScreenMessage['type']]>;
}

/** Puts the lens together. */
export function createLens({ store, settings, sites, tabs, now, clients }: LensParts): Lens {
  const serverAddress = async () => (await settings.read()).serverAddress;
  const knowledge = createKnowledge(store, serverAddress, now);
  const tabMentions = createTabMentions(tabs);
  const onChange = tabMentions.tellChanged;
  const listed = createListedSync({
    store,
    serverAddress,
    clientOf: (server) => clients.of(server, false),
    now,
    forgetDetails: (server, codes) => (codes === 'all' ? clients.forgetAll() : clients.forget(server, codes)),
    onChange,
  });
  const client = async (isPrivate: boolean) => clients.of(await serverAddress(), isPrivate);
  const openCard = (code: string, isPrivate: boolean) =>
    fetchDetails(code, isPrivate, { store, client, onWithdraw: onChange });

  async function state(): Promise<LensState> {
    const [current, stored, { index }] = await Promise.all([settings.read(), store.read(), knowledge()]);
    return {
      settings: current,
      sync: listed.report(),
      listedSet:
        stored === null || index === null
          ? null
          : {
              asOf: stored.set.asOf,
              confirmedAt: stored.confirmedAt,
              freshness: freshnessOf(datesOf(stored), now()),
              companies: stored.set.items.length,
            },
      storage: store.state,
    };
  }

  async function forget(): Promise<void> {
    await store.erase();
    await clients.forgetAll();
    await onChange();
  }

  async function erase(): Promise<void> {
    for (const site of (await settings.read()).sites) await sites.disable(site);
    await settings.reset();
    await forget();
  }

  async function saveSettings(
    changes: Extract<ScreenMessage, { type: 'saveSettings' }>['settings'],
  ): Promise<void> {
    const before = await serverAddress();
    const { serverAddress: after } = await settings.change(() => changes);
    // What one server said must not answer for another.
    if (after !== before) await forget();
    else await onChange();
  }

  async function answerScreen(message: ScreenMessage): Promise<ScreenAnswers[ScreenMessage['type']]> {
    switch (message.type) {
      case 'listTabMentions':
        return tabMentions.list(message.tabId);
      case 'enableSite':
        return sites.enable(message.origin);
      case 'openCard':
        return openCard(message.code, message.isPrivate);
      case 'showFlag':
        return tabMentions.show(message.tabId, message);
      case 'syncNow':
        await listed.sync();
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
    sync: listed.sync,
    async answerPage(message, isPrivate): Promise<unknown> {
      if (message.type === 'openCard') return openCard(message.code, isPrivate);
      const [known, { language }] = await Promise.all([knowledge(), settings.read()]);
      const given = message.mentions.map((mention) => answer(mention, known));
      return { answers: given, language, asOf: known.asOf } satisfies MentionAnswers;
    },
    answerScreen,
  };
}
