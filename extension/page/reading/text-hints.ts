import { fold } from './fold-label.ts';
import labels from './labels.json' with { type: 'json' };

/** Labels of these roles have values that are never read, so nothing is missed where they stand alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['person', 'other']);

/** Length of a unified social credit code. */
const CODE_LENGTH = 18;
/** Characters looked back over for the last word of a label in Latin letters. */
const LONGEST_WORD = 32;

/** What a character does to a hint. */
const BLANK = 1;
const FORM_END = 2;
const LABEL_END = 3;
const CODE_LETTER = 4;

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
mark('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', CODE_LETTER);
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

const COMPANY = '公'.charCodeAt(0);
const COMPANY_END = '司'.charCodeAt(0);
const PARTNERSHIP = '合'.charCodeAt(0);

/**
 * Tells, at the price of one look at each character, which texts may belong to a mention: those with the legal form of
 * an enterprise, eighteen letters and digits on end, or the end of a label whose value is read. It tells of too many
 * texts, never of too few: what it remembers of the texts before joins words that the markup splits.
 */
export class TextHints {
  private last = 0;
  private lastButOne = 0;

  /** Reads the next text of the page. Returns whether it may belong to a mention. */
  read(data: string): boolean {
    let { last, lastButOne } = this;
    let run = 0;
    let end = 0;
    let hint = false;
    for (let index = 0; index < data.length; index++) {
      const unit = data.charCodeAt(index);
      const kind = KIND[unit];
      if (kind === BLANK) {
        run = 0;
        continue;
      }
      if (kind === LABEL_END) {
        run = 0;
        if (end > 0 || last !== 0) hint ||= endsLabel(lastButOne, last, data, end);
        if (unit === 10) continue;
      } else if (kind === CODE_LETTER) {
        if (++run === CODE_LENGTH) hint = true;
      } else {
        run = 0;
        if (kind === FORM_END && last === (unit === COMPANY_END ? COMPANY : PARTNERSHIP)) hint = true;
      }
      lastButOne = last;
      last = unit;
      end = index + 1;
    }
    if (end > 0 && ENDS_LABEL[last] === 1) hint ||= endsLabel(lastButOne, last, data, end);
    this.last = last;
    this.lastButOne = lastButOne;
    return hint;
  }
}

/** Whether the letters before `end` end a label. */
function endsLabel(lastButOne: number, last: number, data: string, end: number): boolean {
  if (ENDS_LABEL[last] !== 1) return false;
  if (LAST_TWO.has(twoLetters(lastButOne, last))) return true;
  const word = LATIN.exec(data.slice(Math.max(0, end - LONGEST_WORD), end))?.[0];
  return word !== undefined && LAST_WORDS.has(fold(word));
}
