import type { Ground } from './types.gen.ts';

/** What a ground is told by. */
type ToldBy = Pick<Ground, 'kind' | 'nature'>;

/** No kind is named as a nature is, so one list of each telling holds both. */
const ADVERSE: readonly string[] = [
  'enumerated',
  'byReference',
  'delegated',
  'lawViolation',
  'nonPerformanceOfJudgment',
  'contractOrCivil',
  'administrativeDisclosure',
] satisfies Ground[keyof ToldBy][];
const NEUTRAL: readonly string[] = [
  'openClause',
  'moralOrPolitical',
  'unspecified',
] satisfies Ground[keyof ToldBy][];

/**
 * Whether an entry may be told as adverse for its ground. Grounds that are moral, political, of no stated nature or left
 * open by the rule ("other circumstances") may not: they leave the authority to say anything (Vincent Brussee, "Social
 * Credit", 2023, pp. 107–114). Nor may a kind or nature that this version does not know: a flag on what nobody here can
 * read would be a guess.
 *
 * @example
 * import { mayTellAdverse } from '@credit-lens/sdk/read-result';
 *
 * console.log(mayTellAdverse({ kind: 'enumerated', nature: 'lawViolation' })); // → true
 * console.log(mayTellAdverse({ kind: 'enumerated', nature: 'moralOrPolitical' })); // → false
 */
export function mayTellAdverse({ kind, nature }: ToldBy): boolean {
  return ADVERSE.includes(kind) && ADVERSE.includes(nature);
}

/** Whether a ground is known to be one that never flags; one that this version does not know is not. */
export function isKnownNeutral({ kind, nature }: ToldBy): boolean {
  return NEUTRAL.includes(kind) || NEUTRAL.includes(nature);
}
