import type { LensState } from '../../lens/messages.ts';
import type { Language } from '../../lens/settings.ts';

/** A site that the first page offers; switched on, all its origins are. */
export interface SuggestedSite {
  readonly name: string;
  readonly origins: readonly string[];
}

/** Everything that the first page shows. */
export interface WelcomeModel {
  readonly state: LensState;
  readonly isExampleOpen: boolean;
  /** What is said about the last choice of a site; empty before the first. */
  readonly said: string;
}

/** What can be done on the first page. */
export interface WelcomeActions {
  readonly switchSite: (site: SuggestedSite, isOn: boolean) => void;
  readonly showExample: () => void;
  readonly saveLanguage: (language: Language) => void;
}
