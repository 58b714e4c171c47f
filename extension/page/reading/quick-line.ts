import { extractCodes } from '@credit-lens/sdk/identity';
import { type LabelRole, labelEndingAt } from './label-lexicon.ts';
import { type PageMention, visibleMention } from './page-mention.ts';
import { isPlausible } from './registered-name.ts';

/** Chinese letters and a few others without white space, code or number in it, ending with the most frequent form. */
const PLAIN_NAME = /^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9（）]{2,55}有限公司$/;
/** What makes a plain name need a closer look: other forms, ordinals, numbers. */
const NEEDS_CLOSER_LOOK = /^第|合伙|公司.*公司|[0-9A-Z（）]{9}|(?:\d\D*){9}/;
const PLAIN_CODE = /^[0-9A-Z]{18}$/;
const COLON = /[:：︰]/;

/** Characters before a colon whose role is kept in mind, and how many of them: a page's lines have few labels. */
const LONGEST_KEPT = 40;
const MOST_KEPT = 256;
const kept = new Map<string, LabelRole | null>();

/**
 * The mention of a line that is a plain name and nothing else, or a label, a colon and a plain name or code: what most
 * lines with a company are. Finds what interpreting the line as a passage finds, at a fraction of its price; `null`
 * says that the line needs that.
 */
export function quickMention(text: Text, data: string): PageMention | null {
  const colon = data.search(COLON);
  const value = colon === -1 ? data : data.slice(colon + 1);
  if (colon !== -1 && PLAIN_CODE.test(value)) return quickCode(text, data, colon, value);
  if (!PLAIN_NAME.test(value) || NEEDS_CLOSER_LOOK.test(value) || !isPlausible(value)) return null;
  if (colon === -1)
    return visibleMention({ kind: 'name', text: value, key: value, source: 'text' }, placeOf(text, data, 0));
  if (value.includes('（')) return null;
  const role = roleBefore(data, colon);
  if (role === null || role === 'person' || role === 'other' || role === 'code') return null;
  const said = { kind: 'name', text: value, key: value, source: 'label', field: role } as const;
  return visibleMention(said, placeOf(text, data, colon + 1));
}

function quickCode(text: Text, data: string, colon: number, value: string): PageMention | null {
  if (roleBefore(data, colon) !== 'code') return null;
  const [found] = extractCodes(value);
  if (found === undefined || found.code !== value) return null;
  const said = { kind: 'code', text: value, key: value, validity: found.validity, source: 'label' } as const;
  return visibleMention(said, placeOf(text, data, colon + 1));
}

function placeOf(text: Text, data: string, start: number): NonNullable<PageMention['place']> {
  return { startNode: text, startOffset: start, endNode: text, endOffset: data.length };
}

function roleBefore(data: string, colon: number): LabelRole | null {
  if (colon > LONGEST_KEPT) return labelEndingAt(data, colon)?.role ?? null;
  const words = data.slice(0, colon);
  let role = kept.get(words);
  if (role === undefined) {
    role = labelEndingAt(words, colon)?.role ?? null;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(words, role);
  }
  return role;
}
