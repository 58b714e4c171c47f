import type { Locale } from '@credit-lens/widget/view';
import {
  allowedBy,
  type LockedSetting,
  type ManagedPolicy,
  readManagedPolicy,
  underPolicy,
} from './managed-policy.ts';
import { readOrigin } from './origin.ts';
import { record } from './read-value.ts';
import { DEFAULT_SERVER_ADDRESS, readServerAddress } from './server-address.ts';

/** Language of the interface; `auto` follows the browser. */
export type Language = 'auto' | Locale;

/** Colours of the screens; `auto` follows the system. Flags follow the page they stand in. */
export type Appearance = 'auto' | 'light' | 'dark';

/** What a person set. Nothing else about them is kept. */
export interface Settings {
  /** Origins on which flags are shown, such as `https://mall.jd.com`. */
  readonly sites: readonly string[];
  readonly serverAddress: string;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Ids of lists whose entries alone draw no flag in pages, because a person wants it so. */
  readonly hiddenLists: readonly string[];
}

/** The part of `browser.storage.local` that is needed. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'settings';
/** Every language that can be set. */
export const LANGUAGES: readonly unknown[] = [
  'auto',
  'zh-Hans',
  'zh-Hant',
  'en',
  'de',
  'fr',
] satisfies Language[];

/** Every appearance that can be set. */
export const APPEARANCES: readonly unknown[] = ['auto', 'light', 'dark'] satisfies Appearance[];
const LIST_ID = /^[A-Z][A-Za-z0-9-]{0,31}$/;
const MOST_LISTS = 500;

/** The settings, read afresh each time: popup, options and worker see the same. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some settings, one change after the other, so that none is lost. Returns the result. */
  change(change: (now: Settings) => Partial<Settings>): Promise<Settings>;
  /** What the organisation has set, and nobody else can change. */
  locked(): Promise<readonly LockedSetting[]>;
  reset(): Promise<void>;
}

/** Reads what is set: for the worker that answers, which changes nothing. Parameters as of `createSettings`. */
export function createSettingsReader(
  area: Pick<StorageArea, 'get'>,
  managed: () => Promise<unknown>,
): Pick<SettingsStore, 'read'> & { both(): Promise<[Settings, ManagedPolicy]> } {
  let known: Promise<unknown> | null = null;
  const policy = async (): Promise<ManagedPolicy> => {
    known ??= managed();
    const asked = known;
    const given = await asked;
    // The browser has not told yet: whoever reads next looks again.
    if (given === undefined && known === asked) known = null;
    return readManagedPolicy(given);
  };
  const both = (): Promise<[Settings, ManagedPolicy]> =>
    Promise.all([area.get(KEY).then((stored) => readSettings(stored[KEY])), policy()]);
  return { both, read: async () => underPolicy(...(await both())) };
}

/**
 * Keeps the settings in `area`.
 *
 * @param managed what the organisation has set, as the browser gives it; `undefined` while that is not known. Asked until
 *   it is, and then not again in the life of a worker
 */
export function createSettings(
  area: StorageArea,
  managed: () => Promise<unknown> = async () => undefined,
): SettingsStore {
  const { both, read } = createSettingsReader(area, managed);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const [[own, set], { [KEY]: kept }] = await Promise.all([both(), area.get(KEY)]);
        const changes = allowedBy(set, change(underPolicy(own, set)));
        const next = readSettings({ ...own, ...changes });
        // What a newer version added stays: this one may be there for a while only.
        await area.set({ [KEY]: { ...record(kept), ...next } });
        return underPolicy(next, set);
      }),
    locked: async () => (await both())[1].locked,
    reset: () => inTurn(() => area.remove(KEY)),
  };
}

/** Takes what is right from a stored value; the rest is as on the first day. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const { sites, serverAddress, language, appearance, hiddenLists } = given;
  const hidden = Array.isArray(hiddenLists) ? hiddenLists : [];
  const origins = Array.isArray(sites) ? sites.flatMap((site) => readOrigin(site) ?? []) : [];
  return {
    sites: [...new Set(origins)].sort(),
    serverAddress:
      (typeof serverAddress === 'string' ? readServerAddress(serverAddress) : null) ?? DEFAULT_SERVER_ADDRESS,
    language: LANGUAGES.includes(language) ? (language as Language) : 'auto',
    appearance: APPEARANCES.includes(appearance) ? (appearance as Appearance) : 'auto',
    hiddenLists: [...new Set(hidden.filter((id) => typeof id === 'string' && LIST_ID.test(id)))]
      .sort()
      .slice(0, MOST_LISTS),
  };
}
