import type { Answer, AskedMention } from '../lens/answer.ts';
import type { MentionAnswers, TabMention } from '../lens/messages.ts';
import { sellerOf } from './adapting/seller-of.ts';
import { namesBesideFlags } from './names-beside-flags.ts';
import { LEAST_FLAGGED } from './reading/confidence.ts';
import type { Mention } from './reading/mention.ts';
import { settledByShops } from './settled-by-shops.ts';

/** A mention with a place on the page and what the device says about it. */
export interface AnsweredMention {
  readonly mention: Mention;
  readonly answer: Answer;
}

/** What only the page itself can tell of its mentions. */
interface PageLook {
  /** Whether the flag of a mention can be seen. */
  readonly isShown: (mention: Mention) => boolean;
}

/** Which name stands beside which code. */
type PairMentions = (mentions: Iterable<Mention>) => ReadonlyMap<Mention, Mention>;

/** The companies of one page: what was found, what is known, what is to be flagged. */
export interface PageMentions {
  add(found: readonly Mention[]): void;
  remove(gone: readonly Mention[]): void;
  /** Asks about everything again. */
  refresh(): void;
  /** Every mention in the order found, for the popup. */
  report(look?: PageLook): TabMention[];
}

/** What is said while the worker cannot be heard. */
const NO_ANSWER: Answer = {
  outcome: 'unavailable',
  reason: 'error',
  flag: 'none',
  lists: [],
  contested: false,
  freshness: 'expired',
};

/** Pauses before what stayed unanswered is asked again, in milliseconds; after the last, only with other questions. */
const ASK_AGAIN_AFTER_MS = [1_000, 5_000, 30_000];

/** A company that the page names now, in one place or several. */
interface Company {
  readonly asked: AskedMention;
  /** Where the page names it. With the last of them all that is known of it goes. */
  places: number;
  answer: Answer;
}

/**
 * Keeps the mentions of a page, asks once for each company, and calls `onFlags` with what carries a flag whenever
 * that may have changed.
 */
export function createPageMentions(
  ask: (mentions: readonly AskedMention[]) => Promise<MentionAnswers>,
  onFlags: (flagged: readonly AnsweredMention[], told: Pick<MentionAnswers, 'language' | 'asOf'>) => void,
  pairMentions: PairMentions,
): PageMentions {
  const present = new Set<Mention>();
  const companies = new Map<string, Company>();
  /** Those whose question failed last. */
  const unanswered = new Set<Company>();
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let told: Pick<MentionAnswers, 'language' | 'asOf'> = { language: 'auto', asOf: null };

  async function inquire(batch: readonly Company[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const { answers: given, ...rest } = await ask(batch.map(({ asked }) => asked));
      told = rest;
      failures = 0;
      batch.forEach((company, index) => {
        company.answer = given[index] ?? NO_ANSWER;
        unanswered.delete(company);
      });
    } catch {
      // The worker was asked twice. The companies count as unanswered, the popup says so, and they are asked later.
      for (const company of batch) {
        company.answer = NO_ANSWER;
        if (companies.get(idOf(company.asked)) === company) unanswered.add(company);
      }
    }
    askAgainLater();
    update();
  }

  function askAgainLater(): void {
    const pause = ASK_AGAIN_AFTER_MS[failures];
    if (again !== undefined || unanswered.size === 0 || pause === undefined) return;
    again = setTimeout(() => {
      again = undefined;
      failures++;
      void inquire([...unanswered]);
    }, pause);
  }

  function leave(mention: Mention): void {
    if (!present.delete(mention)) return;
    const id = idOf(mention);
    const company = companies.get(id);
    if (company === undefined || --company.places > 0) return;
    companies.delete(id);
    unanswered.delete(company);
  }

  function answerTo(mention: Mention): Answer {
    return companies.get(idOf(mention))?.answer ?? NO_ANSWER;
  }

  function settled(): AnsweredMention[] {
    const settledNames = namesBesideFlags(present, answerTo, pairMentions);
    const isSettledByShop = settledByShops(present, answerTo);
    return [...present].map((mention) => {
      const given = answerTo(mention);
      const isSettled =
        (given.flag === 'hollow' && settledNames.has(mention.key)) || isSettledByShop(mention);
      // A former name accuses nobody: its company has another now, and another company may bear it.
      const isSure = mention.confidence >= LEAST_FLAGGED;
      const answer: Answer = isSettled || !isSure ? { ...given, flag: 'none' } : given;
      // What is not printed on the page has no place to carry a flag. Ranges cost, so only flags ask for theirs.
      const hasPlace = answer.flag === 'none' || mention.range !== null;
      return { mention, answer: hasPlace ? answer : { ...answer, flag: 'none' } };
    });
  }

  function update(): void {
    onFlags(
      settled().filter(({ answer }) => answer.flag !== 'none'),
      told,
    );
  }

  return {
    add(found) {
      const unasked: Company[] = [];
      for (const mention of found) {
        if (present.has(mention)) continue;
        present.add(mention);
        const { kind, key } = mention;
        const known = companies.get(idOf(mention));
        const company = known ?? { asked: { kind, key }, places: 0, answer: NO_ANSWER };
        company.places++;
        if (known !== undefined) continue;
        companies.set(idOf(mention), company);
        unasked.push(company);
      }
      if (unasked.length === 0) update();
      else void inquire(unasked);
    },
    remove(gone) {
      for (const mention of gone) leave(mention);
      update();
    },
    refresh() {
      void inquire([...companies.values()]);
    },
    report(look) {
      const pairs = look === undefined ? undefined : pairMentions(present);
      return settled().map((answered) => {
        const { mention } = answered;
        const other = pairs?.get(mention);
        return {
          ...toTabMention(answered),
          ...(look?.isShown(mention) ? { isShown: true } : {}),
          ...(other === undefined
            ? {}
            : mention.kind === 'code'
              ? { besideName: other.text }
              : { besideCode: other.key }),
        };
      });
    },
  };
}

function toTabMention({ mention, answer }: AnsweredMention): TabMention {
  const { kind, text, key, source } = mention;
  const { outcome, reason, flag, lists, contested, isMuted, instead } = answer;
  const seller = sellerOf(mention);
  return {
    kind,
    text,
    ...(kind === 'code' ? { code: instead ?? key } : {}),
    ...(instead === undefined ? {} : { printedCode: key }),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    flag,
    source,
    lists,
    contested,
    ...(seller === null ? {} : { seller }),
    ...(isMuted ? { isMuted } : {}),
  };
}

function idOf({ kind, key }: AskedMention): string {
  return `${kind} ${key}`;
}
