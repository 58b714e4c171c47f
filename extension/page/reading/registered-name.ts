import {
  BRACKETED_FORM_AHEAD,
  BRANCH_AHEAD,
  ENDS_AS_BODY,
  ENDS_AS_ENTERPRISE,
  ENTERPRISE_FORM,
  FALSE_BEGINNING,
  NAMES_NOBODY,
  SENTENCE_PARTICLE,
} from './legal-forms.ts';
import { LINE_BREAK, type SqueezedText, squeeze } from './squeezed-text.ts';

/** Where a name stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters of a registered name, white space not counted: shorter and longer ones are something else. */
const SHORTEST_NAME = 5;
export const LONGEST_NAME = 60;

/** What parts two values of a label. */
const VALUE_SEPARATOR = /[、，,；;｜|。/＋+]/;
/** What parts two names where nothing else stands: no full stop, for then it is a sentence. */
const NAME_SEPARATOR = /[、，,；;｜|/＋+]/;
const NAME_LETTERS = /^[\p{Script=Han}〇A-Za-z0-9（）·・•&＆—-]+/u;
const ORDINAL =
  /^(?:（?\d{1,3}[）、.．:：]|第[一二三四五六七八九十\d]{1,2}(?:名|包|标段|中标候选人|成交候选人)[：:]?)/u;
const CONNECTOR = /^(?:以及|和|与|及|暨)/u;

/**
 * The registered names in the value of a label, from `from` up to `to`: one, or several with separators between
 * them or on lines of their own; or one that is broken over lines.
 */
export function namesBehindLabel(text: string, from: number, to: number): Span[] {
  const names = parts(text, from, to, VALUE_SEPARATOR).flatMap((part) => namesInPart(text, part));
  return names.length > 0 ? names : joinedName(text, from, to, true);
}

/**
 * The registered names of enterprises that make up all of the text from `from` up to `to`; none if anything else
 * stands there too. Public bodies are not among them: their endings are ordinary words.
 */
export function namesThatAreAll(text: string, from: number, to: number): Span[] {
  const names: Span[] = [];
  for (const part of parts(text, from, to, NAME_SEPARATOR)) {
    const found = wholeName(squeeze(text, part.start, part.end), false);
    if (found === null) return joinedName(text, from, to, false);
    names.push(found);
  }
  return names;
}

function joinedName(text: string, from: number, to: number, bodies: boolean): Span[] {
  const joined = wholeName(squeeze(text, from, to), bodies);
  return joined === null ? [] : [joined];
}

/** Splits at separators and line ends; blank parts fall away. */
function parts(text: string, from: number, to: number, separator: RegExp): Span[] {
  const found: Span[] = [];
  const whole = from === 0 && to === text.length ? text : text.slice(from, to);
  if (!separator.test(whole) && !whole.includes(LINE_BREAK))
    return whole.trim() === '' ? [] : [{ start: from, end: to }];
  let start = from;
  for (let index = from; index <= to; index++) {
    const letter = text.charAt(index);
    if (index < to && letter !== LINE_BREAK && !separator.test(letter)) continue;
    if (text.slice(start, index).trim() !== '') found.push({ start, end: index });
    start = index + 1;
  }
  return found;
}

function wholeName(squeezed: SqueezedText, bodies: boolean): Span | null {
  const { letters } = squeezed;
  if (letters.length > LONGEST_NAME + 4) return null;
  const begin = ORDINAL.exec(letters)?.[0].length ?? 0;
  const name = letters.slice(begin);
  if (NAME_LETTERS.exec(name)?.[0].length !== name.length) return null;
  if (!endsAsEnterprise(name) && !(bodies && ENDS_AS_BODY.test(name))) return null;
  if (!bodies && enterpriseForms(name) > 1) return null;
  return isPlausible(name) ? place(squeezed, begin, letters.length) : null;
}

/** Most names end with one form, so the pattern that knows branches too is asked last. */
function endsAsEnterprise(name: string): boolean {
  return name.endsWith('有限公司') || ENDS_AS_ENTERPRISE.test(name);
}

function enterpriseForms(name: string): number {
  if (name.indexOf('公司') === name.length - 2 && !name.includes('合伙')) return 1;
  return name.match(ENTERPRISE_FORM)?.length ?? 0;
}

/** Reads names from the beginning of one part; what stands behind them is left. */
function namesInPart(text: string, part: Span): Span[] {
  const squeezed = squeeze(text, part.start, Math.min(part.end, part.start + 4 * LONGEST_NAME));
  const names: Span[] = [];
  let begin = ORDINAL.exec(squeezed.letters)?.[0].length ?? 0;
  for (;;) {
    const run = NAME_LETTERS.exec(squeezed.letters.slice(begin))?.[0] ?? '';
    const length = boundedEnd(squeezed, begin, run) ?? enterpriseEnd(run);
    if (length === null || !isPlausible(run.slice(0, length))) return names;
    names.push(place(squeezed, begin, begin + length));
    const connector = CONNECTOR.exec(run.slice(length));
    if (connector === null) return names;
    begin += length + connector[0].length;
  }
}

/** The first ending of an organisation behind which white space, a bracket that closes the words, or nothing follows. */
function boundedEnd(squeezed: SqueezedText, begin: number, run: string): number | null {
  for (let length = SHORTEST_NAME; length <= Math.min(run.length, LONGEST_NAME); length++) {
    if (!isBoundary(squeezed, begin, run, length)) continue;
    const name = run.slice(0, length);
    if (!endsAsEnterprise(name) && !ENDS_AS_BODY.test(name)) continue;
    if (hasConnector(name)) return null;
    const ahead = run.slice(length);
    const more = BRACKETED_FORM_AHEAD.exec(ahead) ?? BRANCH_AHEAD.exec(ahead);
    return length + (more?.[0].length ?? 0);
  }
  return null;
}

function isBoundary(squeezed: SqueezedText, begin: number, run: string, length: number): boolean {
  if (length === run.length || squeezed.gap[begin + length]) return true;
  if (run[length] === '）') return true;
  if (run[length] !== '（') return false;
  const close = run.indexOf('）', length);
  return close === -1 || close + 1 === run.length || squeezed.gap[begin + close + 1] === true;
}

/** Whether the text holds one enterprise's name, a connector, and more: A有限公司与B有限公司. */
function hasConnector(name: string): boolean {
  const first = enterpriseEnd(name);
  return first !== null && first < name.length && CONNECTOR.test(name.slice(first));
}

/** Where the first enterprise's form ends, its branch included. */
function enterpriseEnd(run: string): number | null {
  ENTERPRISE_FORM.lastIndex = 0;
  const form = ENTERPRISE_FORM.exec(run);
  if (form === null) return null;
  const end = form.index + form[0].length;
  const ahead = run.slice(end);
  return CONNECTOR.test(ahead) ? end : end + (BRANCH_AHEAD.exec(ahead)?.[0].length ?? 0);
}

/** Whether a text that ends as a name names somebody, and is no sentence. */
export function isPlausible(name: string): boolean {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return false;
  const stem = stemOf(name);
  if (stem === '' || NAMES_NOBODY.test(stem) || !/\p{Script=Han}/u.test(stem)) return false;
  return !FALSE_BEGINNING.test(name) && !(stem.includes('的') && SENTENCE_PARTICLE.test(stem));
}

/** The name without its form. */
function stemOf(name: string): string {
  const isPlain =
    name.endsWith('有限公司') && name.indexOf('公司') === name.length - 2 && !name.includes('合伙');
  return isPlain && !name.endsWith('股份有限公司') ? name.slice(0, -4) : name.replace(ENDS_AS_ENTERPRISE, '');
}

function place(squeezed: SqueezedText, begin: number, end: number): Span {
  return { start: squeezed.at[begin] ?? 0, end: (squeezed.at[end - 1] ?? 0) + 1 };
}
