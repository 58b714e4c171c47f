import type { TabMention } from '../lens/messages.ts';

/** The groups of the popup, in the order shown. */
export const GROUPS = ['listed', 'sameName', 'noEntry', 'notCovered', 'unavailable'] as const;
export type Group = (typeof GROUPS)[number];

/** One company of a page, with all its places. */
export interface FoundCompany {
  readonly mention: TabMention;
  /** How often the page names it. */
  readonly places: number;
}

/** Groups the mentions of a page by what is known, each company once. */
export function groupMentions(mentions: readonly TabMention[]): ReadonlyMap<Group, readonly FoundCompany[]> {
  const groups = new Map<Group, Map<string, FoundCompany>>(GROUPS.map((group) => [group, new Map()]));
  for (const mention of mentions) {
    const companies = groups.get(groupOf(mention));
    const id = `${mention.kind} ${mention.code ?? mention.text}`;
    const known = companies?.get(id);
    companies?.set(id, { mention: known?.mention ?? mention, places: (known?.places ?? 0) + 1 });
  }
  return new Map([...groups].map(([group, companies]) => [group, [...companies.values()]]));
}

function groupOf({ outcome, candidates }: TabMention): Group {
  return candidates ? 'sameName' : outcome;
}
