import { matchPatternOf, readOrigin } from './origin.ts';
import type { SettingsStore } from './settings.ts';

/** File of the content script in the build: the first look at a page, which has the rest run where it is needed. */
export const PAGE_SCRIPT = 'scout.js';

/** Why a site could not be switched on. */
export type SiteRefusal = 'address' | 'permission' | 'organisation';

/** The parts of the browser that decide where the content script runs. */
export interface SiteParts {
  readonly settings: SettingsStore;
  readonly withPort: boolean;
  readonly isPermitted: (pattern: string) => Promise<boolean>;
  /** Gives a permission back. Where it came with the installation it stays. */
  readonly giveBack: (pattern: string) => Promise<void>;
  /** `isOutdated`: an earlier version registered it otherwise than this one does. */
  readonly registered: () => Promise<readonly { readonly id: string; readonly isOutdated?: boolean }[]>;
  readonly register: (scripts: { id: string; matches: string[] }[]) => Promise<void>;
  readonly unregister: (ids: string[]) => Promise<void>;
  /** Runs the script in the frames of an open tab that are of this origin, as far as the browser lets us see them. */
  readonly inject: (tabId: number, origin: string) => Promise<void>;
  readonly allTabs: () => Promise<readonly number[]>;
  readonly tellTab: (tabId: number, message: { type: 'siteDisabled'; origin: string }) => Promise<unknown>;
}

/** Switches sites on and off. A site that is off has no script registered at all. */
export interface Sites {
  enable(
    address: string,
  ): Promise<{ enabled: true; origin: string } | { enabled: false; reason: SiteRefusal }>;
  disable(address: string): Promise<void>;
  /** Makes the registered scripts equal to the enabled sites that are still permitted. */
  reconcile(): Promise<void>;
}

/** Binds the enabled sites of the settings to the browser's script registration. */
export function createSites(parts: SiteParts): Sites {
  const { settings, withPort } = parts;
  const patternOf = (origin: string) => matchPatternOf(origin, withPort);
  let last: Promise<unknown> = Promise.resolve();
  /** Permission events, popups and options may ask at once; registrations must follow one another. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };

  async function reconcile(): Promise<void> {
    const { sites } = await settings.read();
    const permitted = await Promise.all(sites.map((site) => parts.isPermitted(patternOf(site))));
    const wanted = sites.filter((_site, index) => permitted[index]);
    const registered = await parts.registered();
    const present = new Set(registered.flatMap(({ id, isOutdated }) => (isOutdated ? [] : id)));
    const left = registered.map(({ id }) => id).filter((id) => !present.has(id) || !wanted.includes(id));
    const gone = left.filter((id) => !wanted.includes(id));
    const missing = wanted.filter((site) => !present.has(site));
    if (left.length > 0) await parts.unregister(left);
    if (missing.length > 0) {
      await parts.register(missing.map((site) => ({ id: site, matches: [patternOf(site)] })));
      // Pages that are open already: the site was just switched on, or an update has ended the scripts that ran there.
      // Frames of the site may stand in any page.
      const tabs = await parts.allTabs();
      for (const site of missing) await Promise.all(tabs.map((tab) => parts.inject(tab, site)));
    }
    if (wanted.length < sites.length) await settings.change(() => ({ sites: wanted }));
    for (const site of gone) await tellTabs(site);
  }

  async function tellTabs(site: string): Promise<void> {
    // Frames of the site may stand in any page.
    for (const tab of await parts.allTabs()) await parts.tellTab(tab, { type: 'siteDisabled', origin: site });
  }

  return {
    enable: (address) =>
      inTurn(async () => {
        const origin = readOrigin(address);
        if (origin === null) return { enabled: false, reason: 'address' };
        if (!(await parts.isPermitted(patternOf(origin)))) return { enabled: false, reason: 'permission' };
        const { sites } = await settings.change(({ sites: now }) => ({ sites: [...now, origin] }));
        if (!sites.includes(origin)) return { enabled: false, reason: 'organisation' };
        await reconcile();
        return { enabled: true, origin };
      }),
    disable: (address) =>
      inTurn(async () => {
        const origin = readOrigin(address);
        await settings.change(({ sites }) => ({ sites: sites.filter((site) => site !== origin) }));
        await reconcile();
        if (origin !== null) await parts.giveBack(patternOf(origin));
      }),
    reconcile: () => inTurn(reconcile),
  };
}
