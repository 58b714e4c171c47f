import { fold } from './fold-label.ts';
import { labelEndingAt } from './label-lexicon.ts';
import labels from './labels.json' with { type: 'json' };

/** Labels of these roles have values that are never read, so nothing is missed where they stand alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['person', 'other']);

/** Length of a unified social credit code. */
const CODE_LENGTH = 18;
/** Characters looked back over for the last word of a label in Latin letters. */
const LONGEST_WORD = 48;

/** Letters of the longest label, spaced out: a text of fewer may hold the end of one only. */
const LONGEST_LABEL = 48;
/** What scripts and styles end with: they may stand between a label and its value. */
const MAY_END_CODE = '}])>;/"\'';

/** What a character does to a hint. */
const BLANK = 1;
const FORM_END = 2;
const LABEL_END = 3;

/** One byte for each UTF-16 unit, for the loop below looks at every character of the page. */
const KIND = new Uint8Array(0x10000);
/** Units with which some label ends: most texts are told by this alone to hold none. */
const ENDS_LABEL = new Uint8Array(0x10000);
/** The last two letters of each label that is not Latin, in one number. */
const LAST_TWO = new Set<number>();
/** The last word of each Latin label. */
const LAST_WORDS = new Set<string>();

const mark = (characters: string, kind: number): void => {
  for (const character of characters) KIND[character.charCodeAt(0)] = kind;
};
mark('司伙', FORM_END);
mark(':：︰(（\n', LABEL_END);
mark(' \t\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', BLANK);
mark('\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200c\u200d\u2060\ufeff*＊', BLANK);

const LATIN = /[\p{Script=Latin}\p{N}.'’-]+$/u;
for (const { role, labels: texts } of labels) {
  if (LEFT_ALONE.has(role)) continue;
  for (const text of texts) {
    const label = fold(text).replace(/\s*\([^)]*\)$/, '');
    const word = LATIN.exec(label)?.[0];
    const last = label.charCodeAt(label.length - 1);
    ENDS_LABEL[last] = 1;
    ENDS_LABEL[label.toUpperCase().charCodeAt(label.length - 1)] = 1;
    if (word === undefined) LAST_TWO.add(twoLetters(label.charCodeAt(label.length - 2), last));
    else LAST_WORDS.add(word);
  }
}

function twoLetters(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** What a mention has in it; found by the engine's own search, at a fraction of a loop's price. */
const SIGN = /[司伙:：︰(（\n]|[0-9A-Z]{18}/;

const COMPANY = '公'.charCodeAt(0);
const COMPANY_END = '司'.charCodeAt(0);
const LINE_END = 10;
const PARTNERSHIP = '合'.charCodeAt(0);

/**
 * Tells, at the price of one look at each character, which texts may belong to a mention: those with the legal form of
 * an enterprise, eighteen letters and digits on end, or the end of a label whose value is read. It tells of too many
 * texts, never of too few: what it remembers of the texts before joins words that the markup splits.
 */
export class TextHints {
  private last = 0;
  private lastButOne = 0;
  /** The text before, whose last word the next text may go on with. */
  private before = '';

  /** Whether the texts before the last one read may have ended with a label that stands over it. */
  mayStandUnderLabel = false;

  /** Reads the next text of the page. Returns whether it may belong to a mention. */
  read(data: string): boolean {
    const { length } = data;
    if (!SIGN.test(data)) return this.readPlain(data);
    for (let index = 0; index < length; index++) {
      const kind = KIND[data.charCodeAt(index)];
      if (kind === 0 || kind === BLANK) continue;
      // A line end behind white space ends nothing that an earlier one did not, and pages have many on end.
      if (data.charCodeAt(index) === LINE_END && isBlankAt(data, index - 1)) continue;
      if (kind === FORM_END ? this.endsForm(data, index) : this.endsLabel(data, index)) {
        this.mayStandUnderLabel = this.mayHaveEndedWithLabel();
        this.keep(data);
        return true;
      }
    }
    const final = data.charCodeAt(length - 1);
    const mayEndLabel = KIND[final] !== 0 || ENDS_LABEL[final] === 1;
    const isHint = (mayEndLabel && this.endsLabel(data, length)) || holdsLongWord(data);
    if (isHint) this.mayStandUnderLabel = this.mayHaveEndedWithLabel();
    this.keep(data);
    return isHint;
  }

  /** A text without any sign inside: only its last letter can matter. Most texts are such, and done with here. */
  private readPlain(data: string): boolean {
    const isHint = ENDS_LABEL[data.charCodeAt(data.length - 1)] === 1 || endsBlank(data);
    const isLabel = isHint && this.endsLabel(data, data.length);
    if (isLabel) this.mayStandUnderLabel = this.mayHaveEndedWithLabel();
    this.keep(data);
    return isLabel;
  }

  private endsForm(data: string, index: number): boolean {
    const before = this.unitBefore(data, index);
    return before === (data.charCodeAt(index) === COMPANY_END ? COMPANY : PARTNERSHIP);
  }

  private endsLabel(data: string, index: number): boolean {
    const last = this.unitBefore(data, index);
    if (ENDS_LABEL[last] !== 1) return false;
    const end = placeBefore(data, index);
    if (end >= 0 && LAST_TWO.has(twoLetters(this.unitBefore(data, end), last))) return true;
    if (end < 0) return LAST_TWO.has(twoLetters(this.lastButOne, last));
    const words = data.slice(Math.max(0, end + 1 - LONGEST_WORD), end + 1);
    const word = LATIN.exec(end < LONGEST_WORD ? this.before.slice(-LONGEST_WORD) + words : words)?.[0];
    if (word !== undefined && LAST_WORDS.has(fold(word))) return true;
    const wordHere = LATIN.exec(words)?.[0];
    return wordHere !== undefined && LAST_WORDS.has(fold(wordHere));
  }

  /** Asked for few texts, so the lexicon is looked into. */
  private mayHaveEndedWithLabel(): boolean {
    const { last, before } = this;
    if (last === 0) return false;
    if (KIND[last] !== 0 || MAY_END_CODE.includes(String.fromCharCode(last))) return true;
    if (ENDS_LABEL[last] !== 1) return false;
    return before.length < LONGEST_LABEL || labelEndingAt(before, before.length) !== null;
  }

  /** The letter before a place, which may stand in a text before this one. */
  private unitBefore(data: string, index: number): number {
    const place = placeBefore(data, index);
    return place < 0 ? this.last : data.charCodeAt(place);
  }

  private keep(data: string): void {
    const place = placeBefore(data, data.length);
    if (place < 0) return;
    this.lastButOne = this.unitBefore(data, place);
    this.last = data.charCodeAt(place);
    this.before = data;
  }
}

function endsBlank(data: string): boolean {
  return KIND[data.charCodeAt(data.length - 1)] === BLANK;
}

/** Where the letter before a place stands, blanks passed over; -1 if there is none. */
function placeBefore(data: string, index: number): number {
  let place = index - 1;
  while (place >= 0 && (KIND[data.charCodeAt(place)] === BLANK || data.charCodeAt(place) === LINE_END))
    place--;
  return place;
}

function isBlankAt(data: string, place: number): boolean {
  if (place < 0) return false;
  const unit = data.charCodeAt(place);
  return unit === LINE_END || KIND[unit] === BLANK;
}

/** Whether eighteen letters and digits stand on end. Such a run covers one place in eighteen, so only those are looked at. */
function holdsLongWord(data: string): boolean {
  for (let index = CODE_LENGTH - 1; index < data.length; index += CODE_LENGTH) {
    if (!isCodeLetter(data.charCodeAt(index))) continue;
    let begin = index;
    let end = index + 1;
    while (begin > 0 && isCodeLetter(data.charCodeAt(begin - 1))) begin--;
    while (end < data.length && isCodeLetter(data.charCodeAt(end))) end++;
    if (end - begin >= CODE_LENGTH) return true;
  }
  return false;
}

function isCodeLetter(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}
