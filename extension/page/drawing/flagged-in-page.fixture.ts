import { type Answer, answer } from '../../lens/answer.ts';
import { knowing, SHARED_NAME } from '../../lens/snapshot.fixture.ts';
import type { AnsweredMention } from '../page-mentions.ts';

const knowledge = knowing();

/** Every place where one of the keys stands in the text of the page, with what the device says of it. */
export function flaggedInPage(keys: readonly string[], change: Partial<Answer> = {}): AnsweredMention[] {
  const flagged: AnsweredMention[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const key of keys) {
      const at = node.data.indexOf(key);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + key.length);
      const kind = key === SHARED_NAME ? 'name' : 'code';
      const mention = { kind, text: key, key, source: 'label', confidence: 10, range } as const;
      flagged.push({ mention, answer: { ...answer(mention, knowledge), ...change } });
    }
  }
  return flagged;
}
