import type { AskedMention } from './answer.ts';
import type { PageMessage } from './messages.ts';
import { key, record } from './read-value.ts';

/** A page may name this many companies in one message; the page reader stops at as many. */
const MAX_MENTIONS = 5_000;

/** Reads a content script's question about mentions, or `null` for anything else. */
export function readMentions(value: unknown): Extract<PageMessage, { type: 'answerMentions' }> | null {
  const message = record(value);
  const mentions = message?.['mentions'];
  if (message?.['type'] !== 'answerMentions' || !Array.isArray(mentions) || mentions.length > MAX_MENTIONS)
    return null;
  return { type: 'answerMentions', mentions: mentions.map(readMention) };
}

/** One mention; `null` if it cannot be one. The others of its batch are answered all the same. */
function readMention(value: unknown): AskedMention | null {
  const given = record(value);
  const read = key(given?.['key']);
  const kind = given?.['kind'];
  return read === null || (kind !== 'code' && kind !== 'name') ? null : { kind, key: read };
}
