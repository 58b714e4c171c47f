import { parseName } from '@credit-lens/sdk/names';
import { type FieldRole, labelEndingAt } from './label-lexicon.ts';
import { BRANCH_AHEAD, ENTERPRISE_FORM } from './legal-forms.ts';
import { type NameReading, readAsName } from './read-as-name.ts';
import type { Span } from './registered-name.ts';
import {
  JOINS_ORGANISATION,
  MAY_OPEN_NAME,
  OPENS_NAME,
  OTHER_BODY_AHEAD,
  SPEAKS_OF_PERSON,
  STATES_LABEL,
} from './sentence-words.ts';
import { type SqueezedText, squeeze } from './squeezed-text.ts';

/** A name in running text, with the part in a purchase that the sentence gives it. */
export interface SentenceName extends Span {
  readonly field: FieldRole | null;
}

/**
 * How surely a name begins at a place. `sure`: behind a quotation mark, or behind another name and an enumeration's comma.
 * `open`: behind a label, or a word that is no part of names. `mark`: behind other punctuation. `doubtful`: behind a word that may be
 * a part of the name.
 */
type Opening = 'sure' | 'open' | 'mark' | 'doubtful';

interface Beginning {
  readonly at: number;
  readonly opening: Opening;
  readonly field: FieldRole | null;
}

/** A beginning, with the letters of the word that tells of it. */
interface Opened extends Beginning {
  readonly word: number;
}

interface Plausible {
  readonly beginning: Beginning;
  readonly reading: NameReading;
}

/** A name that was found, as far as the next one depends on it. */
interface NameBefore {
  readonly end: number;
  readonly field: FieldRole | null;
}

/** Letters of a passage that are looked at: more is no paragraph. */
const LONGEST_PASSAGE = 20_000;
/** Letters before a legal form in which its name may begin. */
const REACH = 45;
/**
 * Letters of the longest brand where the name begins no more surely than `open`. Behind punctuation alone, and without
 * a place, a third letter may be the end of a sentence: 见子虚.
 */
const LONGEST_OPEN_BRAND = 3;
const LONGEST_BRAND_BEHIND_MARK = 2;
/** Letters of the longest branch between its company's name and 分公司. */
const LONGEST_BRANCH = 10;

const NAME_LETTER = /[\p{Script=Han}〇（）]/u;
const QUOTE = /[“‘「『"《（]/u;
const SENTENCE_END = /[。；;！!？?]/u;
const DATE = /\d[年月日]$/u;
const BRACKETED = /（([\p{Script=Han}]{2,8})）$/u;

/**
 * The full registered names of enterprises inside running text: 由杭州子虚建设有限公司承建. A name ends with its legal form;
 * where it begins must be told by what stands before it and by its own parts. Where two beginnings are plausible,
 * it is left. So is what stands behind a word for natural persons.
 */
export function namesInSentences(text: string): SentenceName[] {
  const squeezed = squeeze(text, 0, LONGEST_PASSAGE);
  const { letters, at } = squeezed;
  const names: SentenceName[] = [];
  let formBefore = 0;
  let before: NameBefore | null = null;
  // The pattern is shared, and goes on from where it was left.
  ENTERPRISE_FORM.lastIndex = 0;
  for (const { index, 0: form } of letters.matchAll(ENTERPRISE_FORM)) {
    const formEnd = index + form.length;
    const floor = Math.max(formBefore, index - REACH);
    formBefore = formEnd;
    const end = nameEnd(letters, formEnd);
    if (end === null || speaksOfPerson(letters, index)) continue;
    const beginning = nameBeginning(squeezed, floor, index, formEnd, before);
    if (beginning === null) continue;
    const field = beginning.field ?? fieldBehind(letters, end);
    before = { end, field };
    names.push({ start: at[beginning.at] ?? 0, end: (at[end - 1] ?? 0) + 1, field });
  }
  return names;
}

/** Where the name ends: behind its form, or behind its branch. `null` where another organisation's name goes on. */
function nameEnd(letters: string, formEnd: number): number | null {
  const ahead = letters.slice(formEnd, formEnd + REACH);
  if (OTHER_BODY_AHEAD.test(ahead)) return null;
  const branch = BRANCH_AHEAD.exec(ahead)?.[0];
  if (branch === undefined || branch.length > LONGEST_BRANCH + 3) return formEnd;
  if (OPENS_NAME_INSIDE.test(branch)) return formEnd;
  const { place } = parseName(`${branch.slice(0, -3)}子虚科技有限公司`);
  const isPlace = place?.isBracketed === false && place.divisions.join('').length >= branch.length - 5;
  return isPlace ? formEnd + branch.length : null;
}

/** The branch is another sentence part: 子虚有限公司设立宁波分公司. */
const OPENS_NAME_INSIDE = /[与和及的在为由了、]|设立|成立|开设|公司.*公司/u;

function speaksOfPerson(letters: string, index: number): boolean {
  let start = index;
  while (start > 0 && !SENTENCE_END.test(letters.charAt(start - 1))) start--;
  return SPEAKS_OF_PERSON.test(letters.slice(start, index));
}

/** The one beginning that is plausible and sure enough; `null` where there is none, or more. */
function nameBeginning(
  squeezed: SqueezedText,
  floor: number,
  form: number,
  formEnd: number,
  before: NameBefore | null,
): Beginning | null {
  const plausible: Plausible[] = [];
  for (const beginning of beginnings(squeezed, floor, form, before)) {
    const reading = readAsName(squeezed.letters.slice(beginning.at, formEnd));
    if (reading !== null) plausible.push({ beginning, reading });
  }
  const rivals = plausible.filter(({ beginning }) => !plausible.some((other) => isInPlace(beginning, other)));
  const [only, rival] = rivals;
  if (only === undefined || rival !== undefined) return null;
  const { beginning, reading } = only;
  return reading.brand <= longestBrand(beginning.opening, reading.place > 0) ? beginning : null;
}

function longestBrand(opening: Opening, hasPlace: boolean): number {
  if (opening === 'sure') return Number.POSITIVE_INFINITY;
  if (hasPlace || opening === 'open') return LONGEST_OPEN_BRAND;
  return opening === 'mark' ? LONGEST_BRAND_BEHIND_MARK : 0;
}

/** Whether a beginning cuts the place with which another begins: 原 of 太原. */
function isInPlace({ at }: Beginning, other: Plausible): boolean {
  return other.beginning.at < at && at <= other.beginning.at + other.reading.place;
}

/** Where a name may begin before the form, the last place first. */
function beginnings(
  { letters, gap }: SqueezedText,
  floor: number,
  form: number,
  before: NameBefore | null,
): Beginning[] {
  const found: Beginning[] = [];
  const isSpacedOut = gap.slice(floor, form).filter(Boolean).length * 2 > form - floor;
  for (let place = form; place >= floor; place--) {
    if (place < form && !NAME_LETTER.test(letters.charAt(place))) break;
    if (letters.charAt(place) === '（' && place < form) {
      found.push({ at: place + 1, opening: 'sure', field: null });
      break;
    }
    const words = letters.slice(Math.max(0, place - 12), place);
    const last = letters.charAt(place - 1);
    if (last === '）' && place > floor) {
      const inner = BRACKETED.exec(words)?.[1];
      if (inner === undefined || !belongsInName(inner)) {
        found.push({ at: place, opening: 'mark', field: null });
        break;
      }
      place -= inner.length + 2;
      continue;
    }
    const opening = openingBehind(letters, place, words, floor, before);
    if (opening !== null) {
      found.push(opening);
      // The word that opens the name is one: no name begins inside it.
      place -= Math.max(0, opening.word - 1);
    } else if (gap[place] && !isSpacedOut) found.push({ at: place, opening: 'mark', field: null });
  }
  return found;
}

function openingBehind(
  letters: string,
  place: number,
  words: string,
  floor: number,
  before: NameBefore | null,
): Opened | null {
  const last = words.charAt(words.length - 1);
  const isBehindName = before !== null && before.end === place - 1;
  if (last === '' || !NAME_LETTER.test(last)) {
    if (isBehindName && last === '、') return { at: place, opening: 'sure', field: before.field, word: 1 };
    if (/[\p{L}\p{N}]/u.test(last)) return null;
    return { at: place, opening: QUOTE.test(last) ? 'sure' : 'mark', field: null, word: 1 };
  }
  const joins = JOINS_ORGANISATION.test(words);
  if (isBehindName && joins) return { at: place, opening: 'sure', field: before.field, word: 1 };
  if (place === floor) return null;
  const label = labelBefore(letters, STATES_LABEL.test(words) ? place - 1 : place);
  if (label !== null) return { at: place, opening: 'open', field: label.field, word: place - label.start };
  const opener = OPENS_NAME.exec(words)?.[0];
  if (opener !== undefined || joins || DATE.test(words))
    return { at: place, opening: 'open', field: null, word: opener?.length ?? 1 };
  const doubtful = MAY_OPEN_NAME.exec(words)?.[0];
  return doubtful === undefined
    ? null
    : { at: place, opening: 'doubtful', field: null, word: doubtful.length };
}

function labelBefore(
  letters: string,
  end: number,
): { readonly field: FieldRole; readonly start: number } | null {
  const label = labelEndingAt(letters, end);
  if (label === null || label.role === 'person' || label.role === 'other' || label.role === 'code')
    return null;
  return { field: label.role, start: label.start };
}

/** Brackets inside a name hold a place or 集团. */
function belongsInName(inner: string): boolean {
  return inner === '集团' || inner === '控股' || parseName(`子虚（${inner}）科技有限公司`).place !== null;
}

/** Letters of the longest label behind 为. */
const LONGEST_LABEL = 8;

/** What the sentence goes on to call the company: 为第一中标候选人. */
function fieldBehind(letters: string, end: number): FieldRole | null {
  const words = /^为(?:本项目|该项目)?的?(?:第[一二三])?/u.exec(letters.slice(end, end + 8))?.[0];
  if (words === undefined) return null;
  const start = end + words.length;
  for (let length = LONGEST_LABEL; length >= 2; length--) {
    const label = letters.slice(start, start + length);
    const found = labelEndingAt(label, label.length);
    if (found?.start === 0) return labelBefore(label, label.length)?.field ?? null;
  }
  return null;
}
