import { type LabelRole, labelEndingAt, wholeLabel } from './label-lexicon.ts';
import type { Passage } from './passage.ts';
import { LINE_BREAK } from './squeezed-text.ts';

/** A label of a passage and the stretch of its value. */
export interface Field {
  readonly role: LabelRole;
  readonly labelStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Whether a colon announces the value. Without one, the value must be nothing but a name. */
  readonly colon: boolean;
}

type Label = Omit<Field, 'valueEnd'>;

/** Characters of an element or line that can be a label and nothing else. */
const LONGEST_LABEL = 40;
/** Labels of one passage. */
const MOST_LABELS = 500;

const LETTER = /[\p{L}\p{N}（()）]/u;
const COLON_OR_LINE = new RegExp(`[:：︰${LINE_BREAK}]`);
const COLON = /[:：︰]/g;

/**
 * The labels of a passage with their values: before a colon, as an element or line of their own, or, with `over`, the
 * label that stands over the whole passage. A value reaches to the next label or the end of its line.
 */
export function findFields(passage: Passage, over: LabelRole | null): Field[] {
  const { text } = passage;
  if (over === null && passage.spans.length === 0 && !COLON_OR_LINE.test(text)) return [];
  const labels = [...beforeColons(text), ...asElements(passage), ...asLines(text)]
    .sort((a, b) => a.labelStart - b.labelStart || b.valueStart - a.valueStart)
    .filter((label, index, all) => index === 0 || label.labelStart >= (all[index - 1]?.valueStart ?? 0));
  const fields: Field[] = labels.map((label, index) => {
    const next = labels[index + 1]?.labelStart ?? text.length;
    return { ...label, valueEnd: lineEnd(text, label.valueStart, next) };
  });
  const first = labels[0]?.labelStart ?? text.length;
  if (over !== null && text.slice(0, first).trim() !== '')
    fields.unshift({ role: over, labelStart: 0, valueStart: 0, valueEnd: first, colon: true });
  return fields;
}

/** The label that the passage ends with, its value still to come, or `null`. */
export function labelAtEnd(passage: Passage, fields: readonly Field[]): LabelRole | null {
  const last = fields.findLast((field) => field.valueStart > 0);
  if (last !== undefined) return passage.text.slice(last.valueStart).trim() === '' ? last.role : null;
  return wholeLabel(passage.text);
}

function beforeColons(text: string): Label[] {
  const found: Label[] = [];
  if (!COLON_OR_LINE.test(text)) return found;
  for (const { index } of text.matchAll(COLON)) {
    const label = labelEndingAt(text, index);
    if (label !== null)
      found.push({ role: label.role, labelStart: label.start, valueStart: index + 1, colon: true });
    if (found.length === MOST_LABELS) break;
  }
  return found;
}

/**
 * Elements that are a label and nothing else. One that directly follows other letters may be a part of a name
 * (南柯投资合伙<b>企业</b>); it counts as a label only where its value is to be left alone.
 */
function asElements({ text, spans }: Passage): Label[] {
  const found: Label[] = [];
  for (const { start, end } of spans) {
    if (end - start > LONGEST_LABEL || end === text.length) continue;
    const words = text.slice(start, end);
    const role = wholeLabel(words);
    if (role === null) continue;
    const colon = /[:：]\s*$/.test(words);
    const follows = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(start));
    if (follows && !colon && role !== 'person' && role !== 'other') continue;
    found.push({ role, labelStart: start, valueStart: end, colon });
    if (found.length === MOST_LABELS) break;
  }
  return found;
}

function asLines(text: string): Label[] {
  if (!text.includes(LINE_BREAK)) return [];
  const found: Label[] = [];
  let start = 0;
  for (const line of text.split(LINE_BREAK)) {
    const end = start + line.length;
    const role = line.length > LONGEST_LABEL || end === text.length ? null : wholeLabel(line);
    if (role !== null)
      found.push({ role, labelStart: start, valueStart: end, colon: /[:：]\s*$/.test(line) });
    if (found.length === MOST_LABELS) break;
    start = end + 1;
  }
  return found;
}

/** The end of the line in which a value stands, which may be the line below its label. */
function lineEnd(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && text.charAt(start).trim() === '') start++;
  const end = text.indexOf(LINE_BREAK, start);
  return end === -1 || end > limit ? limit : end;
}
