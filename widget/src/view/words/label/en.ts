import type { LabelWords } from '../label-words.ts';

/** English. */
export const en: LabelWords = [
  'Listed on 1 list',
  'Listed on {count} lists',
  'Listed, disputed',
  'On the irregular operations list',
  'On 1 list of the irregular tier',
  'On {count} lists of the irregular tier',
  'Recognised on 1 list',
  'Recognised on {count} lists',
  'Named on 1 list',
  'Named on {count} lists',
  'No entry found',
  'Not covered',
  'No answer now',
  'Answer out of date',
  'Not checked',
];
