import type { SameNameCandidate } from '../../lens/answer.ts';
import type { NamedList } from '../../lens/named-list.ts';
import type { Flag } from './flag.ts';

/** What the device knows of the company of a card, whatever the server answers. */
export interface Known {
  /** What the page prints: a name, or the code itself. */
  readonly name: string;
  readonly lists: readonly NamedList[];
  readonly contested: boolean;
}

/** What a flag knows of one code: its own, or one of the companies that were found to bear its name. */
export function knownOf(
  { answer, mention }: Flag,
  code: string,
  bearers: readonly SameNameCandidate[],
): Known {
  const { lists, contested } = bearers.find((one) => one.code === code) ?? answer;
  return { name: answer.instead ?? mention.text, lists, contested };
}
