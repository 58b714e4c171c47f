import type { InvalidReason } from '@credit-lens/sdk/statement';

/** What the verify page says, in one language. `{…}` are filled in. */
export interface VerifyWords {
  readonly lang: 'en' | 'zh-CN';
  readonly title: string;
  readonly lead: string;
  readonly limits: string;
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  readonly otherLanguage: { readonly name: string; readonly lang: string; readonly href: string };
  readonly needsScript: string;
  readonly working: string;
  /** The same for every outcome. */
  readonly genuine: string;
  readonly notGenuine: string;
  readonly noAnswer: string;
  readonly audience: string;
  readonly until: string;
  readonly statusChecked: string;
  readonly reasons: Readonly<Record<InvalidReason, string>>;
  readonly unknownShortCode: string;
  readonly otherStatement: string;
  readonly notReached: string;
  readonly unreadable: string;
  readonly whatItSays: string;
  readonly company: string;
  readonly code: string;
  readonly listed: string;
  readonly entry: string;
  readonly contested: string;
  readonly suspended: string;
  readonly toldNeutrally: string;
  readonly recognition: string;
  readonly noEntry: string;
  readonly noEntryMeans: string;
  readonly source: string;
  readonly notCovered: string;
  readonly unavailable: string;
  readonly asOf: string;
  readonly invented: string;
}
