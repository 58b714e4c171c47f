import type { Answer, AskedMention } from './answer.ts';

/**
 * The answer on a site where a person may have said that a code stands for another company there, or is to have no flag. What is
 * said of the company stays the same.
 *
 * @param changed the codes of this site that a person said something of, each with the code that is meant; `null`: no flag
 * @param answerOf what the device knows
 */
export function answerAsChanged(
  asked: AskedMention | null,
  changed: ReadonlyMap<string, string | null>,
  answerOf: (asked: AskedMention | null) => Answer,
): Answer {
  const instead = asked === null ? undefined : changed.get(asked.key);
  if (typeof instead === 'string') return { ...answerOf({ kind: 'code', key: instead }), instead };
  const answer = answerOf(asked);
  return instead === null && answer.flag === 'solid' ? { ...answer, flag: 'none', isMuted: true } : answer;
}
