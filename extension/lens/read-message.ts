import { parseIdentifier } from '@credit-lens/sdk/identity';
import type { AskedMention } from './answer.ts';
import type { PageMessage, PagePart, ScreenMessage, SellerRef } from './messages.ts';
import { readOrigin } from './origin.ts';
import { readServerAddress } from './server-address.ts';
import { LANGUAGES, type Language, type Settings } from './settings.ts';

/** A page may name this many companies in one message; the page reader stops at as many. */
const MAX_MENTIONS = 5_000;
/** A page may show this many sellers: as many as an adapter reads regions of a listing, thrice over. */
const MAX_SELLERS = 600;
/** Longest key, in characters: registered names have at most 120. */
const MAX_KEY = 120;
const PAGE_PARTS: readonly unknown[] = ['page', 'drawing', 'record', 'adapting'] satisfies PagePart[];

/** Reads what a content script sent, or `null` for anything else. */
export function readPageMessage(value: unknown): PageMessage | null {
  const message = record(value);
  switch (message?.['type']) {
    case 'answerMentions': {
      const mentions = readMentions(message['mentions']);
      return mentions && { type: 'answerMentions', mentions };
    }
    case 'openCard':
    case 'askServer':
    case 'openFile':
    case 'muteHere': {
      const { type } = message;
      const code = key(message['code']);
      return code === null ? null : { type, code };
    }
    case 'findBearers': {
      const name = key(message['name']);
      return name === null ? null : { type: 'findBearers', name };
    }
    case 'loadPart': {
      const { part } = message;
      return PAGE_PARTS.includes(part) ? { type: 'loadPart', part: part as PagePart } : null;
    }
    case 'openSellers':
    case 'readAdapters':
      return { type: message['type'] };
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

function readMentions(value: unknown): (AskedMention | null)[] | null {
  return Array.isArray(value) && value.length <= MAX_MENTIONS ? value.map(readMention) : null;
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

/** One mention; `null` if it cannot be one. The others of its batch are answered all the same. */
function readMention(value: unknown): AskedMention | null {
  const given = record(value);
  const read = key(given?.['key']);
  const kind = given?.['kind'];
  return read === null || (kind !== 'code' && kind !== 'name') ? null : { kind, key: read };
}

/** A unified social credit code as a person types it, or `null`. */
function readCode(value: unknown): string | null {
  const identifier = typeof value === 'string' ? parseIdentifier(value) : null;
  return identifier?.kind === 'unifiedSocialCreditCode' ? identifier.code : null;
}

function readChanges(value: unknown): Partial<Pick<Settings, 'serverAddress' | 'language'>> | null {
  const given = record(value);
  if (given === null) return null;
  const { serverAddress, language } = given;
  const address = typeof serverAddress === 'string' ? readServerAddress(serverAddress) : null;
  if (serverAddress !== undefined && address === null) return null;
  if (language !== undefined && !LANGUAGES.includes(language)) return null;
  return {
    ...(address === null ? {} : { serverAddress: address }),
    ...(language === undefined ? {} : { language: language as Language }),
  };
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function key(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_KEY ? value : null;
}
