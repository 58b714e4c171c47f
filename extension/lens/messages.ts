import type { PublicFileResult } from '@credit-lens/sdk';
import type { CarriedBadge } from '../badges/badge-finding.ts';
import type { KnownSeller, SellerSource } from '../directory/known-seller.ts';
import type { SellerStore } from '../directory/seller-store.ts';
import type { AdapterState } from '../page/sellers/read-by-adapter.ts';
import type { WatchedLine } from '../watch/watch-list.ts';
import type { AdapterReport } from './adapter-updates.ts';
import type { Answer, AskedMention, Flag, SameNameCandidate } from './answer.ts';
import type { Details } from './details.ts';
import type { LockedSetting } from './managed-policy.ts';
import type { Mute } from './mutes.ts';
import type { NamedList } from './named-list.ts';
import type { Bearers } from './same-name.ts';
import type { NamesFound } from './search-names.ts';
import type { Language, Settings } from './settings.ts';
import type { SiteRefusal } from './sites.ts';
import type { SyncReport } from './sync.ts';

/**
 * The parts of the page script that a page gets when it needs them, each a script of its own: what reads closely, what draws
 * flags, what draws the full answer, what reads by the adapters of a site, and what checks badges.
 */
export type PagePart = 'page' | 'drawing' | 'record' | 'adapting' | 'badges';

/** What a content script may ask the worker. */
export type PageMessage =
  /**
   * One batch per slice of reading. Answered from the device, in the order asked. `null` stands for a mention that
   * could not be read, so that it takes no answer away from the others.
   */
  | { readonly type: 'answerMentions'; readonly mentions: readonly (AskedMention | null)[] }
  /** What do these badges of the page carry? Answered on the device with `BadgeFindings`. */
  | { readonly type: 'checkBadges'; readonly badges: readonly CarriedBadge[] }
  /** A person opened a card: leads to one request, for a file that holds this company among many. */
  | { readonly type: 'openCard'; readonly code: string }
  /** A person pressed “Ask the server now”. Leads to one request of the live API. */
  | { readonly type: 'askServer'; readonly code: string }
  /** A person opened a hollow flag: which companies bear the name? Leads to a search of the live API. */
  | { readonly type: 'findBearers'; readonly name: string }
  /** A person pressed for the public file in an open card. Leads to one request of the live API. */
  | { readonly type: 'openFile'; readonly code: string }
  /** A person wants no flag for this code on the site of the page that asks. */
  | { readonly type: 'muteHere'; readonly code: string; readonly instead: string | null }
  | { readonly type: 'unmuteHere'; readonly code: string }
  | { readonly type: 'searchNames'; readonly name: string }
  /** A person opened a card: is this company followed? Answered from the device with a `FollowState`. */
  | { readonly type: 'readFollow'; readonly code: string }
  /** A person pressed to follow a company, or to stop. Answered with the `FollowState` after it. */
  | {
      readonly type: 'changeFollow';
      readonly code: string;
      readonly name: string | null;
      readonly isFollowed: boolean;
    }
  /** A person wants to correct what is known of a shop: opens the options there. */
  | { readonly type: 'openSellers' }
  /** Has a part of the page script run in the page that asks. */
  | { readonly type: 'loadPart'; readonly part: PagePart }
  | SellerMessage;

/** What a page asks of the seller directory, and of the adapters that feed it. Answered from the device. */
export type SellerMessage =
  /** Which adapters has the site of this page? Answered with an `AdapterTable`. */
  | { readonly type: 'readAdapters' }
  /** The site's licence page says who a seller is. The worker believes no more of it than the page's address bears out. */
  | { readonly type: 'learnSeller'; readonly lesson: unknown }
  /** Which codes have these sellers of the page's site? Answered with `KnownCode | null`, in the order asked. */
  | { readonly type: 'resolveSellers'; readonly sellers: readonly (SellerRef | null)[] };

/** A seller as a site names it. */
export interface SellerRef {
  readonly site: string;
  readonly sellerId: string;
}

/** What popup and options may ask the worker. */
export type ScreenMessage =
  | { readonly type: 'readState' }
  | { readonly type: 'syncNow' }
  /** Forgets everything the device keeps, settings and enabled sites included. */
  | { readonly type: 'eraseAll' }
  | { readonly type: 'listTabMentions'; readonly tabId: number }
  /** Which adapter stands for the page of a tab, and whether the page still fits it. */
  | { readonly type: 'readTabAdapter'; readonly tabId: number }
  | { readonly type: 'enableSite'; readonly origin: string }
  | { readonly type: 'disableSite'; readonly origin: string }
  | { readonly type: 'openCard'; readonly code: string; readonly isPrivate: boolean }
  | { readonly type: 'askServer'; readonly code: string; readonly isPrivate: boolean }
  | { readonly type: 'findBearers'; readonly name: string; readonly isPrivate: boolean }
  | { readonly type: 'openFile'; readonly code: string; readonly isPrivate: boolean }
  /** A person searched for a code: answered from the device. */
  | { readonly type: 'checkCode'; readonly code: string }
  /** A person searched for a name. Leads to one request of the live API. */
  | { readonly type: 'searchNames'; readonly name: string }
  /** Reads the page of a tab until it is left, though its site is off. */
  | { readonly type: 'readOnce'; readonly tabId: number; readonly origin: string }
  | { readonly type: 'isReadOnce'; readonly tabId: number; readonly origin: string }
  /** Scrolls the page of a tab to a flag and gives it the focus. */
  | ({ readonly type: 'showFlag'; readonly tabId: number } & FlagKey)
  | DirectoryMessage
  | WatchMessage
  | {
      readonly type: 'saveSettings';
      readonly settings: Partial<Omit<Settings, 'sites'>>;
    };

/** What the options ask about what is kept of sellers. Each is answered with the state after it. */
export type DirectoryMessage =
  | { readonly type: 'readDirectory' }
  /** A person says which company a seller is; `null`: none that should be marked. */
  | ({ readonly type: 'correctSeller'; readonly code: string | null } & SellerRef)
  /** Takes a correction back: what the site's page said counts again. */
  | ({ readonly type: 'uncorrectSeller' } & SellerRef)
  | ({ readonly type: 'forgetSeller' } & SellerRef)
  | { readonly type: 'eraseSellers' }
  | ({ readonly type: 'unmute' } & Omit<Mute, 'instead'>);

/** What screens ask about watched companies. Each is answered with the state after it. */
export type WatchMessage =
  | { readonly type: 'readWatched' }
  /** Refused from private windows: what is kept would outlive them. */
  | {
      readonly type: 'follow';
      readonly code: string;
      readonly name: string | null;
      readonly isPrivate: boolean;
    }
  | { readonly type: 'unfollow'; readonly code: string }
  /** A person has looked at the changes. */
  | { readonly type: 'markWatchedSeen' }
  | { readonly type: 'importWatched'; readonly companies: readonly unknown[] };

/** Whether a company is followed; `null` where none can be: in private windows, and where the code is a sole proprietor's. */
export interface FollowState {
  readonly isFollowed: boolean | null;
}

/** The watched companies, as screens show them. */
export interface WatchState {
  readonly companies: readonly WatchedLine[];
  /** How many companies an import brought. */
  readonly taken: number;
}

/** What the device keeps of sellers, as the options show it. */
export interface DirectoryState {
  readonly sellers: readonly KnownSeller[];
  /** `memory`: they last as long as the browser keeps the worker. */
  readonly storage: SellerStore['state'];
  readonly mutes: readonly Mute[];
  /** Which site adapters are in use. */
  readonly adapters: AdapterReport;
}

/** Whose flag is meant: the code, or the name as the page prints it. */
export interface FlagKey {
  readonly kind: 'code' | 'name';
  readonly text: string;
}

/** What the worker tells a page. */
export type WorkerMessage =
  /** The snapshot changed, or a flag was withdrawn: ask again. */
  | { readonly type: 'answersChanged' }
  /** The site was switched off: take everything down. */
  | { readonly type: 'siteDisabled'; readonly origin: string }
  /** Answered with the `TabMention`s of the page, for the popup. They are kept nowhere else. */
  | { readonly type: 'reportMentions' }
  /** Answered with the `AdapterState` of the page. */
  | { readonly type: 'reportAdapter' }
  /** Answered with whether there is such a flag to be seen. */
  | ({ readonly type: 'showFlag' } & FlagKey);

/** The worker's answer to `answerMentions`. */
export interface MentionAnswers {
  readonly answers: readonly Answer[];
  readonly language: Language;
  /** State of the register that the answers speak of, RFC 3339; `null`: there is no snapshot. */
  readonly asOf: string | null;
}

/** One mention on an open page, as the popup lists it. */
export interface TabMention {
  readonly kind: 'code' | 'name';
  /** As the page prints it. */
  readonly text: string;
  /** Of a mention by code: the code of the company that is told of. */
  readonly code?: string;
  /** A person said that this company is meant by another code, which the page prints. */
  readonly printedCode?: string;
  readonly outcome: Answer['outcome'];
  readonly reason?: Answer['reason'];
  readonly flag: Flag;
  readonly source: 'adapter' | 'structured' | 'label' | 'text';
  readonly lists: readonly NamedList[];
  readonly contested: boolean;
  /** Of a hollow flag: who bears the name, once a person has asked. */
  readonly candidates?: readonly SameNameCandidate[];
  /** Its flag can be seen on the page now, or after scrolling. */
  readonly isShown?: boolean;
  /** Of a code: the name that the page prints beside it. */
  readonly besideName?: string;
  /** Of a name: the code that the page prints beside it. */
  readonly besideCode?: string;
  /** Of a code that is not printed there: which seller it belongs to, and what says so. */
  readonly seller?: SellerSource;
  /** A person wants no flag for it on this site. */
  readonly isMuted?: true;
}

/** What popup and options show about the extension itself. */
export interface LensState {
  readonly settings: Settings;
  /** What the organisation has set, and nobody else can change. */
  readonly locked: readonly LockedSetting[];
  /** The lists of the register, as its catalogue names them; none while that is missing. */
  readonly lists: readonly NamedList[];
  readonly sync: SyncReport;
  /** `null`: there is no snapshot. */
  readonly snapshot: {
    readonly asOf: string;
    /** When its manifest was accepted, in milliseconds. */
    readonly confirmedAt: number;
    readonly freshness: Answer['freshness'];
    /** Listed companies. */
    readonly companies: number;
    /** Size on the device. */
    readonly bytes: number;
    /** Details come in files shared by at least so many listed companies; `null`: this server publishes none. */
    readonly anonymitySet: number | null;
    /** It came with the extension, and no update has come through yet. */
    readonly isSeed: boolean;
  } | null;
  /** `memory`: nothing could be written to disk, so the snapshot is fetched anew whenever the worker wakes. */
  readonly storage: 'persistent' | 'memory';
}

/** What comes back for each message of a screen. */
export interface ScreenAnswers {
  readState: LensState;
  syncNow: LensState;
  eraseAll: LensState;
  listTabMentions: readonly TabMention[];
  readTabAdapter: AdapterState;
  enableSite: { readonly enabled: boolean; readonly reason?: SiteRefusal };
  disableSite: LensState;
  openCard: Details;
  askServer: Details;
  findBearers: Bearers;
  openFile: PublicFileResult;
  checkCode: Answer;
  searchNames: NamesFound;
  /** `false`: the browser lets nothing be read there. */
  readOnce: boolean;
  isReadOnce: boolean;
  showFlag: boolean;
  saveSettings: LensState;
  readWatched: WatchState;
  follow: WatchState;
  unfollow: WatchState;
  markWatchedSeen: WatchState;
  importWatched: WatchState;
  readDirectory: DirectoryState;
  correctSeller: DirectoryState;
  uncorrectSeller: DirectoryState;
  forgetSeller: DirectoryState;
  eraseSellers: DirectoryState;
  unmute: DirectoryState;
}
