import type { DirectoryWords } from '../../directory/words/en.ts';
import type { TabMention } from '../../lens/messages.ts';
import type { NamesFound } from '../../lens/search-names.ts';
import type { Flag } from './flag.ts';

/** What a person can do about a flag that names a wrong company. */
export interface DoubtParts {
  /** Draws no flag for this code on this site any more, or that of the company with the code `instead`. */
  readonly mute: (code: string, instead: string | null) => Promise<unknown>;
  /** Takes that back. */
  readonly unmute: (code: string) => Promise<unknown>;
  /** Opens the options at the seller directory. */
  readonly openSellers: () => Promise<unknown>;
  /** What this page names. */
  readonly others: () => readonly TabMention[];
  /** Leads to a search of the live API. */
  readonly searchNames: (name: string) => Promise<NamesFound>;
}

/** A doubt about the company of an open card. */
export interface Doubt {
  readonly parts: DoubtParts;
  /** Those that drawing has with it, so that the record need not bring them again. */
  readonly words: DirectoryWords;
  /** Its answer may be a person's own choice already, in place of the code that it stands beside. */
  readonly flag: Pick<Flag, 'mention' | 'answer'>;
  /** Registered name of the company of the card. */
  readonly name: string | undefined;
  /** What the search for it brought; lasts as long as the card shows this company. */
  readonly search: { found: NamesFound | 'asking' | null };
  readonly drawAgain: () => void;
  readonly close: (returnFocus: boolean) => void;
}
