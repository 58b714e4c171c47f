import { labelEndingAt } from './label-lexicon.ts';
import { type PageMention, visibleMention } from './page-mention.ts';
import { isPlausible } from './registered-name.ts';

/** Chinese letters and a few others without white space, code or number in it, ending with the most frequent form. */
const PLAIN_NAME = /^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9（）]{2,55}有限公司$/;
/** What makes a plain name need a closer look: other forms, ordinals, numbers. */
const NEEDS_CLOSER_LOOK = /^第|合伙|公司.*公司|[0-9A-Z（）]{9}|(?:\d\D*){9}/;
const COLON = /[:：︰]/;

/**
 * The mention of a line that is a plain name and nothing else, or a label, a colon and a plain name: what most lines with
 * a company are. Finds what interpreting the line as a passage finds, at a fraction of its price; `null` says that
 * the line needs that.
 */
export function quickMention(text: Text, data: string): PageMention | null {
  const colon = data.search(COLON);
  const name = colon === -1 ? data : data.slice(colon + 1);
  if (!PLAIN_NAME.test(name) || NEEDS_CLOSER_LOOK.test(name) || !isPlausible(name)) return null;
  const place = { startNode: text, startOffset: colon + 1, endNode: text, endOffset: data.length };
  if (colon === -1) return visibleMention({ kind: 'name', text: name, key: name, source: 'text' }, place);
  if (name.includes('（')) return null;
  const role = labelEndingAt(data, colon)?.role;
  if (role === undefined || role === 'person' || role === 'other' || role === 'code') return null;
  return visibleMention({ kind: 'name', text: name, key: name, source: 'label', field: role }, place);
}
