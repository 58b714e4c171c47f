import { readOrigin } from './origin.ts';
import { DEFAULT_SERVER_ADDRESS, readServerAddress } from './server-address.ts';
import { LANGUAGES, type Language, type Settings } from './settings.ts';

/** A setting that an organisation can fix. */
export type LockedSetting = 'serverAddress' | 'sites' | 'language';

/** What an organisation has set for its people (`docs/managed-policy.md`). What it leaves out is theirs. */
export interface ManagedPolicy {
  readonly serverAddress: string | null;
  readonly sites: readonly string[];
  readonly language: Language | null;
  /** What people cannot change. */
  readonly locked: readonly LockedSetting[];
}

const LOCKABLE: readonly unknown[] = ['serverAddress', 'sites', 'language'] satisfies LockedSetting[];

/** Takes what is right from what the browser says that an organisation set; anything else counts as not set. */
export function readManagedPolicy(managed: unknown): ManagedPolicy {
  const given = typeof managed === 'object' && managed !== null ? (managed as Record<string, unknown>) : {};
  const { serverAddress, sites, language, locked } = given;
  const read = {
    serverAddress: typeof serverAddress === 'string' ? readServerAddress(serverAddress) : null,
    sites: Array.isArray(sites) ? sites.flatMap((site) => readOrigin(site) ?? []) : [],
    language: LANGUAGES.includes(language) ? (language as Language) : null,
  };
  const named = Array.isArray(locked)
    ? locked.filter((one): one is LockedSetting => LOCKABLE.includes(one))
    : [];
  // What could not be read is not locked: nobody could then set it at all.
  const isSet = (one: LockedSetting) => (one === 'sites' ? Array.isArray(sites) : read[one] !== null);
  return { ...read, locked: named.filter(isSet) };
}

/** The settings as they hold: what is locked is the organisation's, the rest of its words stand where a person chose nothing. */
export function underPolicy(
  own: Settings,
  { serverAddress, sites, language, locked }: ManagedPolicy,
): Settings {
  const isLocked = (one: LockedSetting) => locked.includes(one);
  const hasServer = own.serverAddress !== DEFAULT_SERVER_ADDRESS && !isLocked('serverAddress');
  const hasLanguage = own.language !== 'auto' && !isLocked('language');
  const added = isLocked('sites') ? sites : [...own.sites, ...sites];
  return {
    ...own,
    serverAddress: hasServer ? own.serverAddress : (serverAddress ?? own.serverAddress),
    language: hasLanguage ? own.language : (language ?? own.language),
    sites: [...new Set(added)].sort(),
  };
}

/** Changes without those that the organisation does not allow, and without what is its own: when it goes, that goes too. */
export function allowedBy({ sites, locked }: ManagedPolicy, changes: Partial<Settings>): Partial<Settings> {
  const allowed = Object.entries(changes).filter(([name]) => !(locked as readonly string[]).includes(name));
  const kept: Partial<Settings> = Object.fromEntries(allowed);
  return kept.sites === undefined
    ? kept
    : { ...kept, sites: kept.sites.filter((site) => !sites.includes(site)) };
}
