import type { Answer, AskedMention } from '../lens/answer.ts';
import type { MentionAnswers, TabMention } from '../lens/messages.ts';
import { settleNameFlag } from '../lens/settle-name-flag.ts';
import type { Mention } from './reading/mention.ts';

/** A mention with a place on the page and what the device says about it. */
export interface AnsweredMention {
  readonly mention: Mention;
  readonly answer: Answer;
}

/** The companies of one page: what was found, what is known, what is to be flagged. */
export interface PageMentions {
  add(found: readonly Mention[]): void;
  remove(gone: readonly Mention[]): void;
  /** Asks about everything again. */
  refresh(): void;
  /** Every mention in the order found, for the popup. */
  report(): TabMention[];
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

/**
 * Keeps the mentions of a page, asks once for each company, and calls `onFlags` with what carries a flag whenever
 * that may have changed.
 */
export function createPageMentions(
  ask: (mentions: readonly AskedMention[]) => Promise<MentionAnswers>,
  onFlags: (flagged: readonly AnsweredMention[], told: Pick<MentionAnswers, 'language' | 'asOf'>) => void,
): PageMentions {
  const present = new Set<Mention>();
  const answers = new Map<string, Answer>();
  const asked = new Set<string>();
  let told: Pick<MentionAnswers, 'language' | 'asOf'> = { language: 'auto', asOf: null };

  async function inquire(mentions: readonly AskedMention[]): Promise<void> {
    if (mentions.length === 0) return;
    try {
      const { answers: given, ...rest } = await ask(mentions);
      told = rest;
      mentions.forEach((mention, index) => {
        answers.set(idOf(mention), given[index] ?? NO_ANSWER);
      });
    } catch {
      // The worker was asked twice. The companies count as unanswered, and the popup says so.
      for (const mention of mentions) answers.set(idOf(mention), NO_ANSWER);
    }
    update();
  }

  function settled(): AnsweredMention[] {
    const solidCodes = new Set<string>();
    for (const mention of present) {
      if (answers.get(`code ${mention.key}`)?.flag === 'solid' && mention.range !== null)
        solidCodes.add(mention.key);
    }
    return [...present].map((mention) => {
      const answer = settleNameFlag(answers.get(idOf(mention)) ?? NO_ANSWER, solidCodes);
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
      const unasked: AskedMention[] = [];
      for (const mention of found) {
        present.add(mention);
        const id = idOf(mention);
        if (asked.has(id)) continue;
        asked.add(id);
        unasked.push({ kind: mention.kind, key: mention.key });
      }
      if (unasked.length === 0) update();
      else void inquire(unasked);
    },
    remove(gone) {
      for (const mention of gone) present.delete(mention);
      update();
    },
    refresh() {
      const unique = new Map([...present].map((mention) => [idOf(mention), mention]));
      void inquire([...unique.values()].map(({ kind, key }) => ({ kind, key })));
    },
    report: () => settled().map(toTabMention),
  };
}

function toTabMention({ mention: { kind, text, key, source }, answer }: AnsweredMention): TabMention {
  const { outcome, reason, flag, lists, contested, name, candidates } = answer;
  return {
    kind,
    text,
    ...(kind === 'code' ? { code: key } : {}),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    flag,
    source,
    lists,
    contested,
    ...(name === undefined ? {} : { name }),
    ...(candidates === undefined ? {} : { candidates }),
  };
}

function idOf({ kind, key }: AskedMention): string {
  return `${kind} ${key}`;
}
