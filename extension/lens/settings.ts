import type { Locale } from '@credit-lens/widget/view';
import { readOrigin } from './origin.ts';
import { DEFAULT_SERVER_ADDRESS, readServerAddress } from './server-address.ts';

/** Language of the interface; `auto` follows the browser. */
export type Language = 'auto' | Locale;

/** What a person set. Nothing else about them is kept. */
export interface Settings {
  /** Origins on which flags are shown, such as `https://mall.jd.com`. */
  readonly sites: readonly string[];
  readonly serverAddress: string;
  readonly language: Language;
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

/** The settings, read afresh each time: popup, options and worker see the same. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some settings, one change after the other, so that none is lost. Returns the result. */
  change(change: (now: Settings) => Partial<Settings>): Promise<Settings>;
  reset(): Promise<void>;
}

/** Keeps the settings in `area`. */
export function createSettings(area: StorageArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => readSettings((await area.get(KEY))[KEY]);
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const now = await read();
        const next = readSettings({ ...now, ...change(now) });
        await area.set({ [KEY]: next });
        return next;
      }),
    reset: () => inTurn(() => area.remove(KEY)),
  };
}

/** Takes what is right from a stored value; the rest is as on the first day. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const { sites, serverAddress, language } = given;
  const origins = Array.isArray(sites) ? sites.flatMap((site) => readOrigin(site) ?? []) : [];
  return {
    sites: [...new Set(origins)].sort(),
    serverAddress:
      (typeof serverAddress === 'string' ? readServerAddress(serverAddress) : null) ?? DEFAULT_SERVER_ADDRESS,
    language: LANGUAGES.includes(language) ? (language as Language) : 'auto',
  };
}
