import type { Answer, AskedMention } from './answer.ts';

/** The answer, without its flag where a person wants none on this site. What it says of the company stays the same. */
export function muteAnswer(asked: AskedMention | null, answer: Answer, muted: ReadonlySet<string>): Answer {
  const isMuted = asked !== null && answer.flag === 'solid' && muted.has(asked.key);
  return isMuted ? { ...answer, flag: 'none', isMuted } : answer;
}
