import { fold } from './fold-label.ts';
import { LABELS } from './labels.ts';

/**
 * What stands behind a label: a company's `code`; an organisation as such or in its part in a purchase; a
 * `person`, whose value is left alone; `other`, whose value may look like a name and is none.
 */
export type LabelRole = FieldRole | 'code' | 'person' | 'other';

/**
 * The part that a field gives the organisation it names; `company` where it gives none. A `formerName` is one that the
 * organisation bears no more.
 */
export type FieldRole =
  | 'company'
  | 'formerName'
  | 'supplier'
  | 'bidder'
  | 'winner'
  | 'buyer'
  | 'agency'
  | 'seller'
  | 'manufacturer'
  | 'importer';

/** A label found before a colon or at the end of a text. */
export interface FoundLabel {
  readonly role: LabelRole;
  /** Where its first character stands. */
  readonly start: number;
}

/** Characters of a text looked at before a colon: no label is longer, even when its letters are spaced out. */
const LONGEST_LABEL = 80;

/** Characters that may stand in brackets between a label and its colon: 供应商名称（盖章）. */
const LONGEST_BRACKET = 16;

/** A letter of labels written backwards, without white space and case. */
interface Step {
  readonly next: Map<string, Step>;
  end?: { readonly role: LabelRole; readonly bounded: boolean };
}

const LATIN_LETTER = /[\p{Script=Latin}\p{N}]/u;
const BOUNDARY = /[^\p{L}\p{N}]|[一二三四五六七八九十\d]/u;
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;

interface Label extends NonNullable<Step['end']> {
  readonly letters: string;
}

/** The labels by their last letter: a page meets few of those, and only their labels are laid out as steps. */
const byLastLetter = new Map<string, Label[]>();
for (const { role, isExact, labels } of LABELS) {
  for (const label of labels) {
    const letters = fold(label);
    const last = letters.charAt(letters.length - 1);
    const alike = byLastLetter.get(last);
    const entry = { letters, role, bounded: isExact };
    if (alike === undefined) byLastLetter.set(last, [entry]);
    else alike.push(entry);
  }
}

const stepsOf = new Map<string, Step>();

/** The steps from a last letter on. */
function stepsFrom(last: string): Step | undefined {
  const known = stepsOf.get(last);
  if (known !== undefined) return known;
  const labels = byLastLetter.get(last);
  if (labels === undefined) return undefined;
  const first: Step = { next: new Map() };
  for (const { letters, role, bounded } of labels) {
    let step = first;
    for (const letter of [...letters.replace(/\s/g, '')].reverse().slice(1)) {
      let next = step.next.get(letter);
      if (next === undefined) {
        next = { next: new Map() };
        step.next.set(letter, next);
      }
      step = next;
    }
    step.end = { role, bounded };
  }
  stepsOf.set(last, first);
  return first;
}

/** Whether some label may end with a letter, or with a bracket behind it: asked before anything dearer. */
export function mayEndLabel(letter: string): boolean {
  return byLastLetter.has(letter.toLowerCase()) || letter === ')' || letter === '）';
}

/**
 * The longest label of the lexicon that ends at `end`, or `null`. White space inside it does not matter (名 称). An
 * `exact` label, and every Latin one, must begin a word.
 */
export function labelEndingAt(text: string, end: number): FoundLabel | null {
  const floor = Math.max(0, end - LONGEST_LABEL);
  let index = skipBracket(text, skipBlank(text, end, floor), floor);
  let step: Step | undefined;
  let found: FoundLabel | null = null;
  while (index > floor) {
    const letter: string = text.charAt(index - 1);
    if (!isBlank(letter)) {
      const folded = letter.toLowerCase();
      step = step === undefined ? stepsFrom(folded) : step.next.get(folded);
      if (step === undefined) break;
      if (step.end !== undefined && mayBegin(text, index - 1, step.end.bounded))
        found = { role: step.end.role, start: index - 1 };
    }
    index--;
  }
  return found;
}

/** Asked for each letter, and most are Chinese. */
function isBlank(letter: string): boolean {
  return (letter < '\u4e00' || letter > '\u9fff') && BLANK.test(letter);
}

function mayBegin(text: string, start: number, bounded: boolean): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (bounded) return BOUNDARY.test(before);
  return !(LATIN_LETTER.test(text.charAt(start)) && LATIN_LETTER.test(before));
}

function skipBlank(text: string, end: number, floor: number): number {
  let index = end;
  while (index > floor && isBlank(text.charAt(index - 1))) index--;
  return index;
}

function skipBracket(text: string, end: number, floor: number): number {
  if (!/[)）]/.test(text.charAt(end - 1))) return end;
  const open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
  return open >= floor && end - open <= LONGEST_BRACKET ? skipBlank(text, open, floor) : end;
}

/** What may stand before the label in a text that is nothing but a label: 一、 2. （三） 成交 第一. */
const NUMBERING = /^[\s\u200b\ufeff]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．:：]?\s*)?/;

/** Letters of a qualifier before a label that makes up a whole text: 第一中标候选人 + 供应商名称. */
const LONGEST_QUALIFIER = 12;

/** A name whose form is broken, so that its last word looks like the label 公司 or 企业. */
const BROKEN_NAME = /(?:限|份|任|伙)\s+(?:公\s*司|企\s*业)\s*$/;

/** The role of a text that is a label and nothing else (a cell, a heading), colon or not; otherwise `null`. */
export function wholeLabel(text: string): LabelRole | null {
  if (text.length > LONGEST_LABEL) return null;
  const end = text.replace(/[\s:：*＊\u200b\ufeff]+$/, '').length;
  const begin = NUMBERING.exec(text)?.[0].length ?? 0;
  const label = labelEndingAt(text, end);
  if (label === null || BROKEN_NAME.test(text)) return null;
  const qualifier = text.slice(begin, Math.max(begin, label.start));
  if (qualifier.length > LONGEST_QUALIFIER || /[，,。；;：:！？!?]/.test(qualifier)) return null;
  return label.role;
}
