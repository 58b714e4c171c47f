import type { LabelRole } from './label-lexicon.ts';
import packed from './labels.gen.json' with { type: 'json' };

/** Labels of one role. */
interface Labels {
  readonly role: LabelRole;
  /** Whether they must begin a word; others may stand behind a qualifier, as in 成交供应商. */
  readonly isExact: boolean;
  readonly labels: readonly string[];
}

/** All labels that reading knows, out of `labels.json`, which says the language of each. */
export const LABELS: readonly Labels[] = packed.map(([role, match, labels]) => ({
  role: role as LabelRole,
  isExact: match === 'exact',
  labels: (labels as string).split('|'),
}));
