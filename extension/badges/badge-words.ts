import { formatShortCode } from '@credit-lens/sdk/statement';
import { badgeLabel, formatInstant, type Locale } from '@credit-lens/widget/view';
import { fill } from '../wording/fill.ts';
import type { BadgeFinding, BadgeProblem } from './badge-finding.ts';
import { wordsOf } from './words/words-of.ts';

/** What is said of a badge. */
export interface BadgeSaying {
  /** A few words beside the badge; empty: nothing is drawn there. */
  readonly label: string;
  /** The sentence of the tooltip. */
  readonly reason: string;
  /** What the statement itself says, for comparison with what the page shows; empty where nothing is believed. */
  readonly content: readonly string[];
}

/**
 * Puts a finding into words. Nothing in them judges the company. The sentences are made when they are asked for: few badges of a
 * page are ever pointed at, and the first date that a page writes costs it milliseconds.
 */
export function sayBadge(finding: BadgeFinding, locale: Locale, now: Date): BadgeSaying {
  const words = wordsOf(locale);
  const { kind, genuine, device } = finding;
  return {
    label: kind === 'verified' || kind === 'unchecked' ? '' : words[LABELS[kind]],
    get reason() {
      return fill(words[REASONS[kind]], {
        audience: genuine?.audience ?? '',
        code: genuine?.code ?? '',
        from: instant(genuine?.from, locale),
        until: instant(genuine?.until, locale),
        asOf: instant(genuine?.answer.asOf, locale),
        later: instant(device?.asOf, locale),
        says: device === null ? '' : device.outcome === 'listed' ? words.deviceListed : words.deviceNoEntry,
      });
    },
    get content() {
      if (genuine === null || !(kind === 'verified' || kind === 'stale' || kind === 'otherCompany'))
        return [];
      const { answer, shortCode, code } = genuine;
      const { label } = badgeLabel(answer, locale, now);
      const until = instant(genuine.until, locale);
      return [
        answer.name ?? '',
        code,
        fill(words.itSays, { label }),
        fill(words.shortCode, { code: formatShortCode(shortCode), until }),
      ].filter((line) => line !== '');
    },
  };
}

const LABELS = {
  forged: 'labelForged',
  copied: 'labelCopied',
  expired: 'labelExpired',
  notYetValid: 'labelNotYetValid',
  withdrawn: 'labelWithdrawn',
  stale: 'labelStale',
  otherCompany: 'labelOtherCompany',
  otherIssuer: 'labelOtherIssuer',
  unreadable: 'labelUnreadable',
  unsigned: 'labelUnsigned',
} as const satisfies Record<BadgeProblem, string>;

const REASONS = {
  verified: 'verified',
  unchecked: 'unchecked',
  forged: 'forged',
  copied: 'copied',
  expired: 'expired',
  notYetValid: 'notYetValid',
  withdrawn: 'withdrawn',
  stale: 'stale',
  otherCompany: 'otherCompany',
  otherIssuer: 'otherIssuer',
  unreadable: 'unreadable',
  unsigned: 'unsigned',
} as const satisfies Record<BadgeFinding['kind'], string>;

function instant(text: string | null | undefined, locale: Locale): string {
  return text === null || text === undefined ? '' : formatInstant(text, locale);
}
