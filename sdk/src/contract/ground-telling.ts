import type { Ground } from './types.gen.ts';

type Telling = 'adverse' | 'neutral';

const KINDS: Readonly<Record<Ground['kind'], Telling>> = {
  enumerated: 'adverse',
  byReference: 'adverse',
  delegated: 'adverse',
  openClause: 'neutral',
};

const NATURES: Readonly<Record<Ground['nature'], Telling>> = {
  lawViolation: 'adverse',
  nonPerformanceOfJudgment: 'adverse',
  contractOrCivil: 'adverse',
  administrativeDisclosure: 'adverse',
  moralOrPolitical: 'neutral',
  unspecified: 'neutral',
};

/**
 * Whether an entry may be told as adverse for its ground. Grounds that are moral, political, of no stated nature or left
 * open by the rule ("other circumstances") are `neutral`: they leave the authority to say anything (Vincent Brussee,
 * "Social Credit", 2023, pp. 107–114). A kind or nature that this version does not know is `unknown`, and to be told
 * neutrally too: a flag on what nobody here can read would be a guess.
 *
 * @example
 * import { groundTelling } from '@credit-lens/sdk/read-result';
 *
 * console.log(groundTelling({ kind: 'enumerated', nature: 'lawViolation' })); // → adverse
 * console.log(groundTelling({ kind: 'enumerated', nature: 'moralOrPolitical' })); // → neutral
 */
export function groundTelling({ kind, nature }: Pick<Ground, 'kind' | 'nature'>): Telling | 'unknown' {
  if (!Object.hasOwn(KINDS, kind) || !Object.hasOwn(NATURES, nature)) return 'unknown';
  return KINDS[kind] === 'adverse' ? NATURES[nature] : 'neutral';
}
