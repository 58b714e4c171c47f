import type { ListEntry, StatedEntry } from '@credit-lens/sdk/contract';
import { badgeEntry } from '../view/badge/badge-answer.ts';
import type { Telling } from '../view/badge/badge-telling.ts';
import { isFlagged } from '../view/is-flagged.ts';

/** What is read of a result, and of the subject of a statement: nothing of it is believed to be there. */
interface Said {
  readonly outcome: string;
  readonly key?: string;
  readonly code: string | null;
  readonly name?: string | null;
  readonly entity?: { readonly code: string; readonly name: string } | null;
  readonly reason?: string;
  readonly asOf: string | null;
  readonly rulesOn?: string;
  readonly freshUntil: string;
  readonly entries: readonly (ListEntry & StatedEntry)[];
}

/** A statement as far as a static badge reads it. */
interface Decoded {
  readonly credentialSubject: Said;
  readonly aud: string;
  readonly validUntil: string;
}

/** The middle part of a statement in compact form (RFC 7515, section 7.1). */
const COMPACT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;

/** What a statement says, its signature unread; nothing where the text is no statement. */
export function decoded(compact: string): Decoded | null | undefined {
  try {
    const body = COMPACT.exec(compact.trim())?.[1] ?? '';
    const binary = atob(body.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * What a badge may say of a result, or of a statement in compact form. It refuses what the full badge refuses: what is
 * about another code, made for another origin, or not whole in what a badge tells.
 */
export function staticTelling(value: unknown, code: string): Telling | 'refused' {
  try {
    const statement = typeof value === 'string' ? decoded(value) : null;
    const said = statement ? statement.credentialSubject : (value as Said);
    const { outcome, asOf, entity, rulesOn = '' } = said;
    const freshUntil = statement ? statement.validUntil : said.freshUntil;
    const entries =
      outcome === 'listed'
        ? said.entries.map((entry) =>
            badgeEntry(entry, statement ? entry.told === 'adverse' : isFlagged(entry, rulesOn)),
          )
        : [];
    const { name = null } = (statement ? said : entity) ?? {};
    const texts = entries.flatMap(({ listId, listName }) => [listId, listName]);
    const isAbout = statement
      ? said.code === code && statement.aud === location.origin
      : (!entity || entity.code === said.code) &&
        (said.key === code ||
          said.code === code ||
          (outcome === 'notCovered' && said.key === '' && said.code === null));
    return isAbout &&
      /^(listed|noEntry|notCovered|unavailable)$/.test(outcome) &&
      Date.parse(freshUntil) &&
      Date.parse(asOf ?? freshUntil) &&
      [rulesOn, name ?? '', ...texts].every((text) => typeof text === 'string') &&
      entries.length > 0 === (outcome === 'listed')
      ? { outcome, isStale: said.reason === 'stale', freshUntil, entries }
      : 'refused';
  } catch {
    // A part that is not there: what came is no answer.
    return 'refused';
  }
}
