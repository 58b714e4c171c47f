import type { PublicFileState } from '@credit-lens/widget/view';
import type { Details } from '../../lens/details.ts';
import type { FlagKey, LensState, TabMention } from '../../lens/messages.ts';
import type { Bearers } from '../../lens/same-name.ts';
import type { AdapterState } from '../../page/sellers/read-by-adapter.ts';
import type { FollowButton } from '../../screens/follow-button.ts';

/** The tab that the popup speaks of. */
export interface PopupTab {
  readonly id: number;
  /** `null`: no web site, such as a page of the browser itself. */
  readonly origin: string | null;
  readonly isPrivate: boolean;
  readonly windowId: number;
}

/** Everything that the popup shows. */
export interface PopupModel {
  readonly tab: PopupTab;
  readonly state: LensState;
  readonly mentions: readonly TabMention[];
  /** The page in front is read once, though its site is off. */
  readonly isOnce: boolean;
  /** The browser let nothing be read when that was asked for. */
  readonly isOnceRefused: boolean;
  /** What the companies of the page are filtered by. */
  readonly filter: string;
  readonly isOffline: boolean;
  /** The browser did not give the permission that the switch asked for. */
  readonly isRefused: boolean;
  /** Which adapter stands for the page; `null`: none does. */
  readonly adapter: AdapterState;
  /** By the name as the page prints it: who bears it, as far as a person asked. */
  readonly bearers: ReadonlyMap<string, Bearers | 'loading'>;
  /** The full answer in front, or `null` while the companies of the page are shown. */
  readonly record: {
    readonly code: string;
    readonly details: Details | 'loading' | 'failed';
    /** The public file, as far as a person asked for it. */
    readonly file: PublicFileState;
  } | null;
}

/** What can be done in the popup. */
export interface PopupActions {
  readonly switchSite: (isOn: boolean) => void;
  readonly openRecord: (code: string) => void;
  /** Reads the page in front until it is left. */
  readonly readOnce: () => void;
  readonly filter: (text: string) => void;
  readonly openSearch: () => void;
  /** Shows the full file in the side panel. */
  readonly openPanel: (code: string) => void;
  /** Asks the live API about one company. */
  readonly askServer: (code: string) => void;
  /** Asks the live API which companies bear a name. */
  readonly findBearers: (name: string) => void;
  /** Draws the flag of a code on this site again. */
  readonly unmute: (code: string) => void;
  readonly showFile: (event: Event) => void;
  readonly closeRecord: () => void;
  /** Brings the page to a flag, and closes the popup in front of it. */
  readonly showFlag: (flag: FlagKey) => void;
  /** Fetches the list on the device anew. */
  readonly update: () => void;
  readonly openOptions: () => void;
  /** The button by which the company of the record is followed. */
  readonly follow: FollowButton;
}
