import { dataOf, firstChildOf, isElement, isText, nextSiblingOf } from '../reading/native-dom.ts';
import type { PageMention } from '../reading/page-mention.ts';
import { isUnread } from '../reading/readable.ts';

/** Text nodes and letters of a region that are looked at; licence tables have some dozens. */
const MOST_NODES = 2_000;
const MOST_LETTERS = 40_000;

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** What may stand between a label and its value. */
const ANNOUNCEMENT = /[:：︰]$/;

interface Stretch {
  readonly node: Text;
  readonly start: number;
}

/** The words of a region without white space, in which labels are found. */
export interface RegionWords {
  readonly letters: string;
  readonly stretches: readonly Stretch[];
}

/** Reads the words of a region. */
export function regionWords(region: Node): RegionWords {
  const stretches: Stretch[] = [];
  let letters = '';
  const stack: Node[] = [region];
  while (stack.length > 0 && stretches.length < MOST_NODES && letters.length < MOST_LETTERS) {
    const node = stack.pop() as Node;
    if (isText(node)) {
      stretches.push({ node, start: letters.length });
      letters += squeezed(dataOf(node));
      continue;
    }
    if (isElement(node) && isUnread(node)) continue;
    const children: Node[] = [];
    let child = firstChildOf(node);
    for (; child !== null && children.length < MOST_NODES; child = nextSiblingOf(child)) children.push(child);
    stack.push(...children.reverse());
  }
  return { letters, stretches };
}

/**
 * Where labels end in the words: before a colon, or at the end of a text node. The same words inside a sentence are no
 * label.
 */
export function labelEnds({ letters, stretches }: RegionWords, labels: readonly string[]): number[] {
  const borders = new Set([...stretches.map(({ start }) => start), letters.length]);
  const ends = new Set<number>();
  for (const label of labels.map(squeezed)) {
    if (label === '') continue;
    for (let at = letters.indexOf(label); at !== -1; at = letters.indexOf(label, at + 1)) {
      const end = at + label.length;
      if (borders.has(end) || ANNOUNCEMENT.test(letters.charAt(end))) ends.add(end);
    }
  }
  return [...ends].sort((a, b) => a - b);
}

/** Whether a mention is the first thing that stands behind one of the labels. */
export function standsBehind(words: RegionWords, ends: readonly number[], mention: PageMention): boolean {
  if (mention.place === null) return false;
  const { startNode, startOffset } = mention.place;
  const stretch = words.stretches.find(({ node }) => node === startNode);
  if (stretch === undefined) return false;
  let at = stretch.start + squeezed(dataOf(startNode).slice(0, startOffset)).length;
  if (ANNOUNCEMENT.test(words.letters.charAt(at - 1))) at--;
  return ends.includes(at);
}

function squeezed(text: string): string {
  return text.replace(BLANK, '');
}
