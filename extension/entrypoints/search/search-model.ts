import type { Answer } from '../../lens/answer.ts';
import type { FoundByName } from '../../lens/search-names.ts';
import type { FollowButton } from '../../screens/follow-button.ts';

/** What came of a search. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running' }
  /** Refused, not understood, or not answered: what is said instead. */
  | {
      readonly kind: 'said';
      readonly word: 'searchShort' | 'searchRefused' | 'searchMalformed' | 'searchFailed' | 'searchNone';
    }
  | { readonly kind: 'code'; readonly code: string; readonly answer: Answer }
  | { readonly kind: 'names'; readonly companies: readonly FoundByName[] };

/** What can be done on the search screen. */
export interface SearchActions {
  readonly search: (text: string) => void;
  readonly showFile: (code: string) => void;
  /** The button by which a company is followed. */
  readonly follow: FollowButton;
}
