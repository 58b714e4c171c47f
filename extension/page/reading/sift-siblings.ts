import { DECLARING } from './declarations.ts';
import { lonelyLine } from './lonely-line.ts';
import {
  holdsMoreElementsThan,
  holdsOne,
  holdsSome,
  isElement,
  matchesOf,
  nameOf,
  parentOf,
  shadowRootOf,
  textsFrom,
} from './native-dom.ts';
import { MAY_HOLD_ROOT } from './open-shadow-roots.ts';
import type { PageMention } from './page-mention.ts';
import { quickMention } from './quick-line.ts';
import { standsAmongWords, standsInTable } from './readable.ts';
import { Surroundings } from './surroundings.ts';
import { TextHints } from './text-hints.ts';
import { TextRuns } from './text-runs.ts';

/** Siblings that are passed over in one step. */
export const MOST_SIBLINGS = 64;
/** Elements of one of them that the browser may pass over in one go. */
const MOST_ELEMENTS = 1_000;
/** Where all of a list has no more than so many, its children are not asked one by one. */
const MOST_IN_ALL = 4_000;
/** What says something of a company without words that could be recognised. */
const STATING = `script,${DECLARING}`;

/** What passing over siblings told of them. */
interface Sifted {
  /** How many of them were passed over: the others wait for another time. */
  readonly passed: number;
  /** Mentions that make up lines of their own. */
  readonly mentions: readonly PageMention[];
  /** Those siblings that are to be read closely: and whether a shadow root may hang in them. */
  readonly hot: ReadonlyMap<Node, { readonly mayHoldRoots: boolean }>;
}

const READ_ONLY = { mayHoldRoots: false };
const READ_ALL = { mayHoldRoots: true };

/**
 * Passes over neighbouring children of one element, as a page that streams adds them, with one look at all their texts.
 * What is left out holds nothing that reading it by itself would find: no hint in its texts, no declaration, no linked
 * data, no shadow root nor an element that may get one, no text of which something is known.
 */
export function siftSiblings(
  siblings: readonly Node[],
  isKnown: (text: Text) => boolean,
  ignore: (node: Node) => boolean,
): Sifted {
  const [first] = siblings;
  const last = siblings.at(-1);
  const parent = first === undefined ? null : parentOf(first);
  if (first === undefined || last === undefined || parent === null || !maySift(siblings, first, parent))
    return { passed: siblings.length, mentions: [], hot: new Map(siblings.map((one) => [one, READ_ALL])) };

  const hot = new Map<Node, typeof READ_ALL>();
  const mentions: PageMention[] = [];
  const childAround = (text: Node): Node => {
    let node = text;
    for (let around = parentOf(node); around !== null && around !== parent; around = parentOf(node))
      node = around;
    return node;
  };
  const onText = (text: Text): void => {
    if (isKnown(text)) hot.set(childAround(text), READ_ONLY);
  };
  const runs = new TextRuns(parent, { onText }, textsFrom(parent, first, last));
  let passed = siblings.length;
  if (runs.next()) {
    const hints = new TextHints();
    const surroundings = new Surroundings(parent, ignore);
    hints.begins(runs.words, runs.ends, runs.count);
    for (let at = hints.next(); at !== -1; at = hints.next()) {
      const text = runs.texts[at] as Text;
      const child = childAround(text);
      const mention =
        hot.has(child) || hints.mayStandUnderLabel ? null : plainMention(text, child, surroundings);
      if (mention === null) hot.set(child, READ_ONLY);
      else mentions.push(mention);
    }
    // The child in which the run ended comes first the next time; one too long for that is read by itself.
    if (!runs.isAtEnd) passed = siblings.indexOf(childAround(runs.last));
    if (passed <= 0) return { passed: 1, mentions: [], hot: new Map([[first, READ_ALL]]) };
  }
  for (let at = siblings.length - 1; at >= 0; at--) {
    const one = siblings[at] as Node;
    if (at >= passed) hot.delete(one);
    else if (isElement(one) && speaksWithoutWords(one)) hot.set(one, READ_ALL);
  }
  return { passed, mentions, hot };
}

/** The mention of a text that is a line of its own and says nothing else. */
function plainMention(text: Text, child: Node, surroundings: Surroundings): PageMention | null {
  const { data } = text;
  const passage = lonelyLine(text, data, child, surroundings);
  return passage === null ? null : quickMention(text, data);
}

function maySift(siblings: readonly Node[], first: Node, parent: Node): boolean {
  return (
    isElement(parent) &&
    standsAmongWords(first) &&
    !standsInTable(first) &&
    (!holdsMoreElementsThan(parent, MOST_IN_ALL) ||
      !siblings.some((one) => holdsMoreElementsThan(one, MOST_ELEMENTS)))
  );
}

/** Whether an element or one in it declares something or holds a shadow root, or may get one. */
function speaksWithoutWords(element: Element): boolean {
  return (
    mayHoldRoot(element) ||
    matchesOf(element, STATING) ||
    holdsOne(element, STATING) ||
    holdsSome(element, MAY_HOLD_ROOT, mayHoldRoot)
  );
}

function mayHoldRoot(element: Element): boolean {
  return shadowRootOf(element) !== null || nameOf(element).includes('-');
}
