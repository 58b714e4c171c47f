import type { PagePart } from './messages.ts';
import { record } from './read-value.ts';

const PAGE_PARTS: readonly unknown[] = [
  'page',
  'drawing',
  'record',
  'adapting',
  'badges',
] satisfies PagePart[];

/** Which part of the page script a content script asks for, or `null` for anything else. */
export function readPagePart(value: unknown): PagePart | null {
  const message = record(value);
  const part = message?.['type'] === 'loadPart' ? message['part'] : null;
  return PAGE_PARTS.includes(part) ? (part as PagePart) : null;
}
