import type { PublicFileResult } from '@credit-lens/sdk';
import type { PublicFileState } from '@credit-lens/widget/view';
import type { SameNameCandidate } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import type { FollowState } from '../../lens/messages.ts';
import type { Bearers } from '../../lens/same-name.ts';
import { sellerOf } from '../adapting/seller-of.ts';
import { awaitExpiry } from './await-expiry.ts';
import type { CardView, RecordCardView } from './card-template.ts';
import type { Doubt } from './doubt.ts';
import type { Flag } from './flag.ts';
import { knownOf } from './known.ts';
import type { RecordView } from './record-view.ts';

/** Where the content of a card comes from. Only a person's own event reaches any of it. */
export interface InquiryParts {
  /** Leads to a request for a file that holds this company among many. */
  readonly fetchDetails: (code: string) => Promise<Details>;
  /** Leads to a request of the live API. */
  readonly askServer: (code: string) => Promise<Details>;
  /** Leads to a search of the live API. */
  readonly findBearers: (name: string) => Promise<Bearers>;
  /** Leads to a request of the live API. */
  readonly fetchFile: (code: string) => Promise<PublicFileResult>;
  readonly loadRecordView: () => Promise<RecordView>;
  /** Answered from the device. Without it a card offers no following. */
  readonly readFollow?: (code: string) => Promise<FollowState>;
  readonly changeFollow?: (code: string, name: string | null, isFollowed: boolean) => Promise<FollowState>;
}

/** What a view is to the one before it: another; the same with the public file further on; the same as of now. */
export type ViewChange = 'other' | 'file' | 'same';

/** Where the answers go. */
interface InquiryHearer {
  readonly onView: (view: CardView, change: ViewChange) => void;
  /** Whether the flag is gone for good: what the device knew when it drew that counts no more. */
  readonly isAlone: () => boolean;
  /** The flag counts no more, and no answer came in its place: the card has nothing to show. */
  readonly close: (returnFocus: boolean) => void;
}

/** What one open card asks for, and which of the answers is the one to show. */
export interface CardInquiry {
  /** What is to be shown now. */
  readonly view: CardView | null;
  /** Whether several companies were found to choose from. */
  readonly hasChoice: boolean;
  /** Of a card whose company is doubted: what was found of others. */
  readonly names: Doubt['search'];
  /** Asks for what the flag speaks of; goes back to the choice where there is one. */
  start(): void;
  /** Asks who bears the name of a hollow flag. */
  search(): Promise<void>;
  open(code: string): Promise<void>;
  /** Asks the live API in place of the published file. */
  openLive(code: string): Promise<void>;
  openFile(): Promise<void>;
  /** Follows the company, or stops. */
  follow(): Promise<void>;
  /** Goes on for another flag of the same company: what was asked stays, what the device knew is that flag's. */
  moveTo(heir: Flag): void;
  /** No answer counts any more. */
  end(): void;
}

/** Begins to ask for a card of this flag; nothing is asked before {@link CardInquiry.start}. */
export function createCardInquiry(
  first: Flag,
  { fetchDetails, askServer, findBearers, fetchFile, loadRecordView, readFollow, changeFollow }: InquiryParts,
  { onView, isAlone, close }: InquiryHearer,
): CardInquiry {
  let flag = first;
  let shown: CardView | null = null;
  let endExpiry = () => {};
  /** Of a hollow flag: who bears the name, once that was asked. */
  let bearers: readonly SameNameCandidate[] | null = null;
  let names: Doubt['search'] = { found: null };
  /** Which of the answers under way is the one to show. */
  let turn = 0;

  function show(view: CardView): void {
    endExpiry();
    shown = view;
    onView(view, 'other');
    if (view.kind === 'details') endExpiry = awaitExpiry(view.details.result.freshUntil, showAgain);
  }

  function showAgain(): void {
    if (shown !== null) onView(shown, 'same');
  }

  function showFile(file: PublicFileState): void {
    if (shown?.kind !== 'details') return;
    shown = { ...shown, file };
    onView(shown, 'file');
    if (typeof file !== 'object') return;
    const endRecord = endExpiry;
    const endFile = awaitExpiry(file.freshUntil, showAgain);
    endExpiry = () => {
      endRecord();
      endFile();
    };
  }

  async function search(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { text, key } = flag.mention;
    show({ kind: 'loading', what: 'name' });
    const found = await findBearers(key).catch((): Bearers => ({ kind: 'unavailable' }));
    if (mine !== turn) return;
    bearers = found.kind === 'found' ? found.candidates : null;
    if (bearers !== null || !isAlone()) show({ kind: 'sameName', text, candidates: bearers });
    else close(true);
  }

  /** What the flag tells of a company. */
  function told(code: string): Pick<RecordCardView, 'known' | 'seller'> {
    return { known: knownOf(flag, code, bearers ?? []), seller: sellerOf(flag.mention) };
  }

  async function answerOn(code: string, ask: (code: string) => Promise<Details>): Promise<CardView> {
    try {
      const [details, view] = await Promise.all([ask(code), loadRecordView()]);
      return { kind: 'details', code, details, file: 'closed', view, isFollowed: null, ...told(code) };
    } catch {
      return { kind: 'failed', code, ...told(code) };
    }
  }

  async function open(code: string, ask: (code: string) => Promise<Details>): Promise<void> {
    turn += 1;
    const mine = turn;
    names = { found: null };
    show({ kind: 'loading', what: 'code' });
    const view = await answerOn(code, ask);
    if (mine !== turn) return;
    const hasAnswer = view.kind === 'details' && view.details.result.outcome !== 'unavailable';
    if (!hasAnswer && isAlone()) {
      close(true);
      return;
    }
    show(view);
    if (view.kind === 'details') void showFollow(readFollow?.(code));
  }

  /** Shows whether the company is followed, once that is known. Where the worker cannot be heard nothing is offered. */
  async function showFollow(asked: Promise<FollowState> | undefined): Promise<void> {
    const mine = turn;
    const state = await asked?.catch(() => null);
    if (mine !== turn || shown?.kind !== 'details' || state == null) return;
    shown = { ...shown, isFollowed: state.isFollowed };
    showAgain();
  }

  return {
    get view() {
      return shown;
    },
    get hasChoice() {
      return bearers !== null;
    },
    get names() {
      return names;
    },
    start() {
      const { mention, answer } = flag;
      if (mention.kind === 'code') void open(answer.instead ?? mention.key, fetchDetails);
      else if (bearers === null) void search();
      else show({ kind: 'sameName', text: mention.text, candidates: bearers });
    },
    search,
    open: (code) => open(code, fetchDetails),
    openLive: (code) => open(code, askServer),
    async openFile() {
      if (shown?.kind !== 'details') return;
      const mine = turn;
      showFile('loading');
      let file: PublicFileState;
      try {
        file = await fetchFile(shown.code);
      } catch {
        file = 'failed';
      }
      if (mine === turn) showFile(file);
    },
    async follow() {
      if (shown?.kind !== 'details') return;
      const { code, isFollowed } = shown;
      await showFollow(changeFollow?.(code, companyOf(shown) ?? null, isFollowed !== true));
    },
    moveTo(heir) {
      flag = heir;
      if (shown !== null && 'known' in shown) shown = { ...shown, ...told(shown.code) };
      showAgain();
    },
    end() {
      turn += 1;
      endExpiry();
    },
  };
}

/** The registered name that an answer gives; the device knows no names. */
export function companyOf(view: CardView): string | undefined {
  const result = view.kind === 'details' ? view.details.result : null;
  return result?.outcome === 'listed' ? result.entity.name : undefined;
}
