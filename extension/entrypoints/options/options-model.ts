import type { DirectoryState, LensState, WatchState } from '../../lens/messages.ts';
import type { Language } from '../../lens/settings.ts';

/** The parts of the page that can say what just happened. */
export type Part = 'sites' | 'server' | 'data' | 'erase' | 'sellers' | 'watched' | 'file';

/** Everything that the options show. */
export interface OptionsModel {
  readonly state: LensState;
  /** What just happened, and where. */
  readonly said: { readonly part: Part; readonly text: string; readonly isError: boolean } | null;
  readonly isUpdating: boolean;
  readonly directory: DirectoryState;
  readonly watched: WatchState;
  /** The browser may show notifications of the extension. */
  readonly isNotified: boolean;
}

/** What can be done in the options. */
export interface OptionsActions {
  /** Whether the address was used up, so that its field can be emptied. */
  readonly addSite: (address: string) => Promise<boolean>;
  readonly removeSite: (origin: string) => void;
  readonly saveLanguage: (language: Language) => void;
  readonly saveServer: (address: string) => Promise<boolean>;
  readonly update: () => void;
  readonly erase: () => void;
}
