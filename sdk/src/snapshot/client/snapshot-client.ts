import type { ListedResult, UnavailableResult } from '../../contract/types.gen.ts';
import type { Freshness } from '../trust/freshness.ts';
import type { SnapshotManifest } from '../trust/manifest.ts';
import type { DeviceAnswer } from './device-answer.ts';
import type { PublishedAdapters, PublishedCatalogue } from './named-files.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import type { SyncProblem } from './sync-problem.ts';
import type { PublisherTrust } from './trust-record.ts';

/** How a snapshot client is set up. */
export interface SnapshotClientOptions {
  /** `http:` or `https:` address of the folder that holds `manifest.json`. */
  readonly baseUrl: string;
  /** The publisher's key, or `firstUse`: trust the one that is there at the first update. */
  readonly trust: PublisherTrust;
  /** `indexedDb()`, `opfs()` or `memory()`. One storage holds the state of one publisher. */
  readonly storage: SnapshotStorage;
  /** Version of the program, as `1.2.3`: a publisher may ask for a later one. */
  readonly clientVersion: string;
  /**
   * Whether names are fetched where a publisher has them in files of their own: more than the codes weigh, for a hint.
   * Without them `checkName` answers `notKnown`. Default false.
   */
  readonly names?: boolean;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** From 0 to 1. Default `Math.random`. */
  readonly random?: () => number;
  /** Milliseconds without a byte after which a request is given up. Default 30,000. */
  readonly patience?: number;
  /** Whether full files wait now. Default: what the browser tells of the connection. */
  readonly isMetered?: () => boolean;
  /** As `subscribe`, from the beginning on. */
  readonly onChange?: SnapshotListener;
}

/** What the device knows, without the answers. */
export interface ClientState {
  /** When the register was read. */
  readonly asOf: string;
  /** How far the answers reach at this moment. */
  readonly freshness: Freshness;
  /** When the newest manifest that led here was accepted, in milliseconds of the device's clock. */
  readonly confirmedAt: number;
  /** Bytes of the files that answers come from. */
  readonly bytes: number;
  /** Counts up with the publisher's manifests. */
  readonly sequence: number;
  /** What the register held, and about which codes it can speak. */
  readonly coverage: SnapshotManifest['coverage'];
  /** Whether names are on this device; without them `checkName` answers `notKnown`. */
  readonly holdsNames: boolean;
  /** Among how many listed companies one hides whose details are fetched, at least; null without details. */
  readonly anonymitySet: number | null;
  /** `memory`: it is lost with this page or worker. */
  readonly storage: 'persistent' | 'memory';
}

/** That something which was answered may be answered otherwise now. */
export interface SnapshotChange {
  /**
   * - `updated`: a later state, or one from which something was taken away.
   * - `freshness`: the same state has passed an age limit.
   * - `withdrawn`: a flag turned out to be a chance hit.
   * - `dropped`: the state was erased, or found damaged on this device.
   */
  readonly kind: 'updated' | 'freshness' | 'withdrawn' | 'dropped';
  /** What the device knows since; null when nothing. */
  readonly state: ClientState | null;
}

/** Hears of changes. What it throws reaches nobody but the console. */
export type SnapshotListener = (change: SnapshotChange) => void;

/** How an update went. */
export interface SyncReport {
  /** `failed`: the last good state stays, though what went away may be gone from it already. */
  readonly kind: 'updated' | 'current' | 'failed';
  /** What went wrong; also by the way of an update that came through. */
  readonly problem: SyncProblem | null;
  /** After failures: before this time, RFC 3339, `sync` asks nobody and reports the last problem again. */
  readonly nextTryAt: string | null;
}

/** Settings of one update. */
export interface SyncOptions {
  /** Ends the waiting, with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** A person asks: neither the wait after failures nor a metered connection holds it up. */
  readonly force?: boolean;
}

/** What the publisher says of a listed code. */
export type DetailsAnswer =
  | { readonly kind: 'result'; readonly result: ListedResult }
  /** The publisher has no record of it: the flag was a chance hit, is taken back, and stays so in this state. */
  | { readonly kind: 'withdrawn'; readonly code: string }
  /** Not listed by the state of this device: nobody was asked, for among whom would it hide? */
  | { readonly kind: 'notListed'; readonly answer: DeviceAnswer }
  | { readonly kind: 'unavailable'; readonly result: UnavailableResult; readonly problem: SyncProblem };

/** Settings of one request for details. */
export interface DetailsOptions {
  /** Ends the waiting, with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** False in private windows: a withdrawn flag is then remembered in memory alone. Default true. */
  readonly remember?: boolean;
}

/** What the device can say about a name. `notKnown` and null are never the same: the one says nothing. */
export type NameHint = 'sameName' | 'notKnown' | null;

/** Answers on the device, and keeps its state fresh. */
export interface SnapshotClient {
  /** What the device knows at this moment; null when nothing. */
  readonly state: ClientState | null;
  /** The signed manifest of that state, verified, as it was published: for members that this client does not read. */
  readonly document: string | null;
  /**
   * The last good state of this device. Never asks the network, never rejects for what is stored. What was checked before it
   * was stored is checked again right afterwards, and `dropped` if it was damaged meanwhile.
   *
   * @param options.verified waits for that check: for who answers once and ends. Default false.
   */
  open(options?: { readonly verified?: boolean }): Promise<ClientState | null>;
  /** Answers about a code as somebody wrote it. Asks nobody. Before `open`: `unavailable`. */
  check(code: string): DeviceAnswer;
  /** As `check`, one answer for each code, in their order. */
  checkMany(codes: Iterable<string>): DeviceAnswer[];
  /**
   * Whether a listed company bears this name, normalised by `normaliseName`. A hint, never a finding; by chance wrong.
   *
   * @returns `sameName`; null when none bears it in the state of this device; `notKnown` when nothing can be said: there
   * is no state, it has no names, those are behind, or it is too old.
   */
  checkName(normalisedName: string): NameHint;
  /** Fetches the record of a listed code; only for a person who asked to see it. An abort rejects, nothing else. */
  details(code: string, options?: DetailsOptions): Promise<DetailsAnswer>;
  /**
   * Brings the state up to date, or says why not. Calls at the same time share one update; updates of all pages and
   * workers with the same storage take turns. Rejects only with the reason of the signal.
   */
  sync(options?: SyncOptions): Promise<SyncReport>;
  /**
   * Fetches ahead, after an update, what names the lists and what details are checked against, as the state's manifest
   * names it: the same for everyone. A card then costs one request. What is here already is not fetched again.
   *
   * @returns the first thing that went wrong, or null. Rejects only with the reason of the signal.
   */
  prepare(options?: Pick<SyncOptions, 'signal'>): Promise<SyncProblem | null>;
  /** Lists and coverage of the state, verified. Null until `prepare` has fetched them, or when none are published. */
  catalogue(): Promise<PublishedCatalogue | null>;
  /**
   * The site adapters that the state's manifest names, verified: `none` where it names none, null until `prepare` has
   * fetched them, or without a state.
   */
  adapters(): Promise<PublishedAdapters | 'none' | null>;
  /** Tells the listener of every change from now on. @returns a function that ends the subscription. */
  subscribe(listener: SnapshotListener): () => void;
  /** Forgets everything, on disk too, in all pages and workers with the same storage. */
  erase(): Promise<void>;
  /** Ends updates, timers and connections. What was answered stays right for its age. */
  close(): void;
}
