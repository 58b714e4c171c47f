import { anyOf } from './any-of.ts';
import { LABELS } from './labels.ts';
import words from './sentence-words.json' with { type: 'json' };

const heads = Object.entries(words.heads);

/** Single letters that open a name, save inside the words that they belong to: 由, but not 自由. */
const HEADS = heads.map(([head, before]) => `(?<!${anyOf(before)})${head}`).join('|');

/** The words before a name end with one behind which it begins, and which is never a part of a name. */
export const OPENS_NAME = new RegExp(`(?:${anyOf(words.openers)}|${HEADS})$`, 'u');

/** The words before a name end with one behind which it may begin, and which may as well be a part of it. */
export const MAY_OPEN_NAME = new RegExp(`(?:${anyOf(words.doubtful)})$`, 'u');

/** An organisation, or a name's end, and a word that joins another to it. */
export const JOINS_ORGANISATION = new RegExp(
  `(?:${anyOf([...words.organisationEnds, '（有限合伙）', '（普通合伙）'])})(?:${anyOf(words.joining)})$`,
  'u',
);

/** A label is spelt out: 中标人为. */
export const STATES_LABEL = /[为是系]$/u;

/** What makes a stretch of a sentence no brand. */
export const NOT_IN_BRAND = new RegExp(`${anyOf([...words.notInBrands, ...words.openers])}|${HEADS}`, 'u');

/** A trade that the table of trades does not know, at the end of what it takes for a brand. */
export const TRADE_BEYOND_TABLE = new RegExp(`(?:${anyOf(words.tradesBeyondTable)})$`, 'u');

/** Names of cities that are ordinary words in a sentence. */
export const WORDS_LIKE_PLACES: ReadonlySet<string> = new Set(words.wordsLikePlaces);

/** Behind a company's name: an organisation of its own that bears it. */
export const OTHER_BODY_AHEAD = new RegExp(`^(?:${anyOf(words.otherBodiesAhead)})`, 'u');

/** A natural person is spoken of: what stands behind is left alone, whatever it looks like. */
export const SPEAKS_OF_PERSON = new RegExp(
  anyOf(
    LABELS.filter(({ role }) => role === 'person')
      .flatMap(({ labels }) => labels)
      .filter((label) => !/\p{Script=Latin}/u.test(label)),
  ),
  'u',
);
