import { record } from '../lens/read-value.ts';
import type { CarriedBadge } from './badge-finding.ts';

/** Badges in one message. */
export const BADGES_IN_ONE = 50;
/** Longest statement that is read, in characters, and longest code as a page may write it. */
const LONGEST = 65_536;
const LONGEST_CODE = 64;

/** Reads which badges a content script asks about, or `null` for anything else. */
export function readBadges(value: unknown): CarriedBadge[] | null {
  return Array.isArray(value) && value.length <= BADGES_IN_ONE ? value.map(readBadge) : null;
}

/** What cannot be a statement counts as an unreadable one, so that it takes no finding away from the others. */
function readBadge(value: unknown): CarriedBadge {
  const given = record(value);
  const { code, statement } = given ?? {};
  return {
    code: typeof code === 'string' && code.length <= LONGEST_CODE ? code : '',
    statement:
      statement === null
        ? null
        : typeof statement === 'string' && statement.length <= LONGEST
          ? statement
          : '',
  };
}
