import type { TabMention } from '../lens/messages.ts';
import { isIrregularTier } from '../wording/is-irregular-tier.ts';

/** The groups of the popup, in the order shown. */
export const GROUPS = ['listed', 'irregular', 'sameName', 'unavailable', 'noEntry', 'notCovered'] as const;
export type Group = (typeof GROUPS)[number];

/** One company of a page, with all its places. */
export interface FoundCompany {
  readonly mention: TabMention;
  /** How often the page names it. */
  readonly places: number;
}

/**
 * Groups the mentions of a page by what is known, each company once: what a code has answered is not answered again
 * by the name beside it.
 *
 * @param silent why nothing at all can be said, where the list on the device is missing or too old
 */
export function groupMentions(
  mentions: readonly TabMention[],
  silent: 'offline' | 'stale' | null = null,
): ReadonlyMap<Group, readonly FoundCompany[]> {
  const groups = new Map<Group, Map<string, FoundCompany>>(GROUPS.map((group) => [group, new Map()]));
  const isAnswered = answeredByCode(mentions);
  for (const mention of mentions.filter((one) => !isAnswered(one))) {
    const companies = groups.get(silent === null ? groupOf(mention) : 'unavailable');
    const id = `${mention.kind} ${mention.code ?? mention.text}`;
    const known = companies?.get(id);
    const said: TabMention =
      silent === null ? mention : { ...mention, outcome: 'unavailable', reason: silent };
    companies?.set(id, { mention: joined(known?.mention, said), places: (known?.places ?? 0) + 1 });
  }
  return new Map([...groups].map(([group, companies]) => [group, [...companies.values()]]));
}

function groupOf({ outcome, flag, lists }: TabMention): Group {
  if (flag === 'hollow') return 'sameName';
  return outcome === 'listed' && isIrregularTier(lists) ? 'irregular' : outcome;
}

/** A company is shown as its first place has it; the name and the flag may be those of another place. */
function joined(known: TabMention | undefined, next: TabMention): TabMention {
  if (known === undefined) return next;
  const besideName = known.besideName ?? next.besideName;
  const { seller, ...rest } = known;
  return {
    ...rest,
    // Once the page prints the code, nothing else need say whose it is.
    ...(seller === undefined || next.seller === undefined ? {} : { seller }),
    ...(besideName === undefined ? {} : { besideName }),
    ...(known.isShown || next.isShown ? { isShown: true } : {}),
  };
}

/** Whether a name belongs to a company that the page gives by code too: beside it, elsewhere, or as registered. */
function answeredByCode(mentions: readonly TabMention[]): (mention: TabMention) => boolean {
  const codes = new Set(mentions.flatMap(({ code }) => code ?? []));
  const printed = new Set(mentions.flatMap(({ besideName }) => besideName ?? []));
  return ({ kind, text, flag, besideCode, candidates }) => {
    if (kind === 'code') return false;
    if (besideCode !== undefined) return true;
    if (flag === 'hollow') return false;
    return printed.has(text) || (candidates?.every(({ code }) => codes.has(code)) ?? false);
  };
}
