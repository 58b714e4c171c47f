import { anyOf } from './any-of.ts';
import forms from './legal-forms.json' with { type: 'json' };

/** Letters of the place that a branch may carry between its company's name and 分公司. */
const LONGEST_BRANCH = 20;

const BRANCH = `(?:[\\p{Script=Han}（）]{0,${LONGEST_BRANCH}}?(?:${anyOf(forms.branch)}))`;

/** The legal form of an enterprise, wherever it stands, with the bracketed form behind it. */
export const ENTERPRISE_FORM = new RegExp(`(?:${anyOf(forms.enterprise)})(?:（[^（）]{2,8}合伙）)?`, 'gu');

/** A text that ends in an enterprise's form, or in a branch of such an enterprise. */
export const ENDS_AS_ENTERPRISE = new RegExp(`(?:${anyOf(forms.enterprise)})${BRANCH}?$`, 'u');

/** A text that ends in the form of any organisation, public bodies included: read behind a label alone. */
export const ENDS_AS_BODY = new RegExp(`(?:${anyOf([...forms.otherBody, ...forms.branch])})$`, 'u');

/** A branch directly behind its company's name, as the next words. */
export const BRANCH_AHEAD = new RegExp(
  `^[\\p{Script=Han}（）]{1,${LONGEST_BRANCH}}?(?:${anyOf(forms.branch)})`,
  'u',
);

/** A bracketed legal form directly behind a name. */
export const BRACKETED_FORM_AHEAD = /^（(?:有限合伙|普通合伙|特殊普通合伙|特殊的普通合伙)）/u;

/** A stem that describes a kind of company and names none: 其他, 国有独资, 科技. */
export const NAMES_NOBODY = new RegExp(`^(?:${anyOf([...forms.notNames, ...forms.trades])}|[（）])*$`, 'u');

/** How a sentence begins and a name does not. */
export const FALSE_BEGINNING = new RegExp(`^(?:${anyOf(forms.falseBeginnings)})`, 'u');

/** Particles of sentences, with the letters before which they belong to a name: 美的. */
export const SENTENCE_PARTICLE = new RegExp(
  Object.entries(forms.particles)
    .map(([particle, before]) => `(?<!${anyOf(before)})(?<!^)${particle}`)
    .join('|'),
  'u',
);

/** A company's name in Latin letters up to its legal form, from the first letter on. */
export const LATIN_NAME = new RegExp(
  // Not where a word of sentences alone stands before the form: “der GmbH”, “a private Limited Company”.
  `^(?!(?:(?:${forms.latinNotNames.join('|')}) )+(?:${forms.latin.join('|')}))` +
    `[\\p{Lu}\\p{Ll}\\d][\\p{Script=Latin}\\d .,&'’+/()-]*?[ ,.)](?:${forms.latin.join('|')})` +
    `(?: ${forms.latinBranches.join('|')})?(?![\\p{L}\\p{N}])`,
  'iu',
);
