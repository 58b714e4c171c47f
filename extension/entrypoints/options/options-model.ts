import type { LensState } from '../../lens/messages.ts';
import type { Language } from '../../lens/settings.ts';

/** The parts of the page that can say what just happened. */
export type Part = 'sites' | 'server' | 'data';

/** Everything that the options show. */
export interface OptionsModel {
  readonly state: LensState;
  /** What just happened, and where. */
  readonly said: { readonly part: Part; readonly text: string } | null;
  readonly isUpdating: boolean;
}

/** What can be done in the options. */
export interface OptionsActions {
  readonly addSite: (address: string) => void;
  readonly removeSite: (origin: string) => void;
  readonly saveLanguage: (language: Language) => void;
  readonly saveServer: (address: string) => void;
  readonly update: () => void;
  readonly erase: () => void;
}
