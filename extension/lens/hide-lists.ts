import type { Answer } from './answer.ts';

/**
 * The answer, without its flag where a person wants none for any of the lists it names. A flag that stands names all lists: what
 * is told of a company is whole or not drawn at all.
 */
export function hideLists(answer: Answer, hidden: readonly string[]): Answer {
  const isHidden = answer.flag === 'solid' && answer.lists.every(({ id }) => hidden.includes(id));
  return isHidden ? { ...answer, flag: 'none' } : answer;
}
