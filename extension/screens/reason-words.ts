import type { TabMention } from '../lens/messages.ts';
import { fill } from '../wording/fill.ts';
import type { ScreenWords } from './words/en.ts';

/** Why a mention got no answer, in a few words; a reason of a newer version is shown as it came. */
export function reasonWords(reason: NonNullable<TabMention['reason']>, words: ScreenWords): string {
  const key = `reason${reason[0]?.toUpperCase() ?? ''}${reason.slice(1)}`;
  return Object.hasOwn(words, key) ? words[key as keyof ScreenWords] : fill(words.reasonOther, { reason });
}
