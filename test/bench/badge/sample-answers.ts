import {
  CODE,
  courtEntry,
  listed,
  noEntry,
  notCovered,
  unavailable,
} from '../../../widget/src/sample-results.fixture.ts';

/** Long enough for any run. */
const freshUntil = '2099-01-01T00:00:00Z';

/** What the badges of a page say in turn, and the words that stand on them, which the least elements say too. */
export const SAMPLE_ANSWERS = [
  { label: 'Listed on 1 list', code: CODE, result: { ...listed(courtEntry), freshUntil } },
  { label: 'No entry found', code: CODE, result: { ...noEntry, freshUntil } },
  { label: 'Not covered', code: CODE, result: { ...notCovered('outsideRegister'), freshUntil } },
  { label: 'No answer now', code: CODE, result: { ...unavailable('offline'), freshUntil } },
] as const;
