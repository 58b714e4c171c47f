import type { SameNameCandidate } from '../../lens/answer.ts';
import type { NamedList } from '../../lens/listed-index.ts';
import type { Flag } from './flag.ts';

/** What the device knows of the company of a card, whatever the server answers. */
export interface Known {
  /** Registered name; otherwise the words of the page. */
  readonly name: string;
  readonly lists: readonly NamedList[];
  readonly contested: boolean;
}

/** What a flag knows of one code: its own, or one of the companies that bear its name. */
export function knownOf({ answer, mention }: Flag, code: string): Known {
  const candidate = answer.candidates?.find((one: SameNameCandidate) => one.code === code);
  const { lists, contested } = candidate ?? answer;
  return { name: answer.name ?? mention.text, lists, contested };
}
