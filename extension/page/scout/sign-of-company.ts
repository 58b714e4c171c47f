import ends from './label-ends.gen.json' with { type: 'json' };

/** What may stand between two letters of one word: white space, joiners, and the mark of a field that must be filled in. */
const BETWEEN = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff*＊]';
const GAP = `${BETWEEN}*`;
/** Characters looked back over for the last word of a label in Latin letters. */
const LONGEST_WORD = 48;

/** The legal form of an enterprise, or as many letters and digits on end as a code has. */
let formOrCode: RegExp | undefined;
/** Where a label may end: its last letter, and what stands behind it. */
let labelEnd: RegExp | undefined;
let between: RegExp | undefined;

/**
 * Whether texts of a page, as `joinTexts` gives them, may belong to a company: by the legal form of an enterprise,
 * by eighteen letters and digits on end, or by the end of a label whose value is read. It tells of too many texts, never
 * of too few. Nothing is made ready before the first text is looked at, for most of what a page costs us is that.
 */
export function isSignOfCompany(texts: string): boolean {
  formOrCode ??= new RegExp(`公${GAP}司|合${GAP}伙|[0-9A-Z]{18}`);
  return formOrCode.test(texts) || holdsLabelEnd(texts);
}

/** Texts that follow one another on the page, with a line end behind each; a word that goes on into the next is there whole, too. */
export function joinTexts(texts: readonly string[]): string {
  let all = '';
  let before = '';
  for (const text of texts) {
    all += `${text}\n`;
    const goesOn = isLatin(before.charCodeAt(before.length - 1)) && isLatin(text.charCodeAt(0));
    if (goesOn) all += `${before.slice(-LONGEST_WORD)}${text}\n`;
    before = text;
  }
  return all;
}

function holdsLabelEnd(texts: string): boolean {
  labelEnd ??= new RegExp(`[${ends.last.replace(/[\]\\^-]/g, '\\$&')}]${GAP}[:：︰(（\\n]`, 'g');
  labelEnd.lastIndex = 0;
  for (let found = labelEnd.exec(texts); found !== null; found = labelEnd.exec(texts)) {
    if (isLabelEnd(texts, found.index)) return true;
    labelEnd.lastIndex = found.index + 1;
  }
  return false;
}

/** Whether the letter at a place is the last of a label. */
function isLabelEnd(texts: string, place: number): boolean {
  if (!isLatin(texts.charCodeAt(place))) {
    let before = place - 1;
    between ??= new RegExp(BETWEEN);
    while (between.test(texts.charAt(before))) before--;
    return ends.pairs.includes(` ${texts.charAt(before)}${texts.charAt(place)} `);
  }
  let begin = place;
  while (begin > 0 && place - begin < ends.letters - 1 && isLatin(texts.charCodeAt(begin - 1))) begin--;
  return ends.words.includes(` ${texts.slice(begin, place + 1).toLowerCase()} `);
}

/** A letter or digit of a Latin word, or a mark inside one: ( . ' ’ - ). No label has letters beyond these. */
function isLatin(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0x27 ||
    unit === 0x2019
  );
}
