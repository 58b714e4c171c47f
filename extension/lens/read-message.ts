import { parseIdentifier } from '@credit-lens/sdk/identity';
import { readBadges } from '../badges/read-badges.ts';
import type { PageMessage, ScreenMessage, SellerRef } from './messages.ts';
import { readOrigin } from './origin.ts';
import { key, record } from './read-value.ts';
import { readServerAddress } from './server-address.ts';
import { APPEARANCES, type Appearance, LANGUAGES, type Language, type Settings } from './settings.ts';

/** A page may show this many sellers: as many as an adapter reads regions of a listing, thrice over. */
const MAX_SELLERS = 600;

/** Reads what a content script sent besides mentions (`readMentions`), or `null` for anything else. */
export function readPageMessage(
  value: unknown,
): Exclude<PageMessage, { type: 'loadPart' | 'answerMentions' }> | null {
  const message = record(value);
  switch (message?.['type']) {
    case 'openCard':
    case 'askServer':
    case 'openFile':
    case 'unmuteHere':
    case 'readFollow': {
      const { type } = message;
      const code = key(message['code']);
      return code === null ? null : { type, code };
    }
    case 'changeFollow': {
      const { type, isFollowed } = message;
      const code = key(message['code']);
      const name = key(message['name']);
      return code === null || typeof isFollowed !== 'boolean' ? null : { type, code, name, isFollowed };
    }
    case 'muteHere': {
      const code = key(message['code']);
      return code === null ? null : { type: 'muteHere', code, instead: readCode(message['instead']) };
    }
    case 'searchNames':
    case 'findBearers': {
      const { type } = message;
      const name = key(message['name']);
      return name === null ? null : { type, name };
    }
    case 'openSellers':
    case 'readAdapters':
      return { type: message['type'] };
    case 'checkBadges': {
      const badges = readBadges(message['badges']);
      return badges && { type: 'checkBadges', badges };
    }
    case 'learnSeller':
      return { type: 'learnSeller', lesson: message['lesson'] };
    case 'resolveSellers': {
      const sellers = readSellers(message['sellers']);
      return sellers && { type: 'resolveSellers', sellers };
    }
    default:
      return null;
  }
}

/** Reads what an extension page sent, or `null` for anything else. */
export function readScreenMessage(value: unknown): ScreenMessage | null {
  const message = record(value);
  switch (message?.['type']) {
    case 'readState':
    case 'syncNow':
    case 'eraseAll':
    case 'readDirectory':
    case 'eraseSellers':
    case 'readWatched':
    case 'markWatchedSeen':
      return { type: message['type'] };
    case 'listTabMentions':
    case 'readTabAdapter': {
      const { type, tabId } = message;
      return Number.isInteger(tabId) ? { type, tabId: tabId as number } : null;
    }
    case 'enableSite':
    case 'disableSite': {
      const { type, origin } = message;
      return typeof origin === 'string' ? { type, origin } : null;
    }
    case 'openCard':
    case 'askServer':
    case 'openFile': {
      const { type } = message;
      const code = key(message['code']);
      return code === null ? null : { type, code, isPrivate: message['isPrivate'] === true };
    }
    case 'findBearers': {
      const name = key(message['name']);
      return name === null ? null : { type: 'findBearers', name, isPrivate: message['isPrivate'] === true };
    }
    case 'checkCode': {
      const code = key(message['code']);
      return code === null ? null : { type: 'checkCode', code };
    }
    case 'follow': {
      const code = key(message['code']);
      const name = key(message['name']);
      return code === null ? null : { type: 'follow', code, name, isPrivate: message['isPrivate'] === true };
    }
    case 'unfollow': {
      const code = key(message['code']);
      return code === null ? null : { type: 'unfollow', code };
    }
    case 'importWatched': {
      const { companies } = message;
      return Array.isArray(companies) ? { type: 'importWatched', companies } : null;
    }
    case 'searchNames': {
      const name = key(message['name']);
      return name === null ? null : { type: 'searchNames', name };
    }
    case 'readOnce':
    case 'isReadOnce': {
      const { type, tabId } = message;
      const origin = readOrigin(message['origin']);
      return Number.isInteger(tabId) && origin !== null ? { type, tabId: tabId as number, origin } : null;
    }
    case 'showFlag': {
      const { tabId, kind } = message;
      const text = key(message['text']);
      if (!Number.isInteger(tabId) || text === null || (kind !== 'code' && kind !== 'name')) return null;
      return { type: 'showFlag', tabId: tabId as number, kind, text };
    }
    case 'correctSeller': {
      const seller = readSeller(message);
      const code = message['code'] === null ? null : (readCode(message['code']) ?? undefined);
      return seller === null || code === undefined ? null : { type: 'correctSeller', ...seller, code };
    }
    case 'uncorrectSeller':
    case 'forgetSeller': {
      const { type } = message;
      const seller = readSeller(message);
      return seller && { type, ...seller };
    }
    case 'unmute': {
      const { origin } = message;
      const code = key(message['code']);
      return typeof origin !== 'string' || code === null ? null : { type: 'unmute', origin, code };
    }
    case 'saveSettings': {
      const settings = readChanges(message['settings']);
      return settings && { type: 'saveSettings', settings };
    }
    default:
      return null;
  }
}

/** One seller each; `null` for what cannot be one, so that it takes no answer away from the others. */
function readSellers(value: unknown): (SellerRef | null)[] | null {
  return Array.isArray(value) && value.length <= MAX_SELLERS ? value.map(readSeller) : null;
}

function readSeller(value: unknown): SellerRef | null {
  const given = record(value);
  const site = key(given?.['site']);
  const sellerId = key(given?.['sellerId']);
  return site === null || sellerId === null ? null : { site, sellerId };
}

/** A unified social credit code as a person types it, or `null`. */
function readCode(value: unknown): string | null {
  const identifier = typeof value === 'string' ? parseIdentifier(value) : null;
  return identifier?.kind === 'unifiedSocialCreditCode' ? identifier.code : null;
}

/** Changes of settings as a screen may ask for them, or `null` if any of them cannot be one. */
function readChanges(value: unknown): Partial<Omit<Settings, 'sites'>> | null {
  const given = record(value);
  if (given === null) return null;
  const { serverAddress, language, appearance, hiddenLists } = given;
  const address = typeof serverAddress === 'string' ? readServerAddress(serverAddress) : null;
  if (serverAddress !== undefined && address === null) return null;
  if (language !== undefined && !LANGUAGES.includes(language)) return null;
  if (appearance !== undefined && !APPEARANCES.includes(appearance)) return null;
  if (hiddenLists !== undefined && !Array.isArray(hiddenLists)) return null;
  return {
    ...(address === null ? {} : { serverAddress: address }),
    ...(language === undefined ? {} : { language: language as Language }),
    ...(appearance === undefined ? {} : { appearance: appearance as Appearance }),
    ...(hiddenLists === undefined ? {} : { hiddenLists }),
  };
}
