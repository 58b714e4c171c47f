import { DECLARING, type Declaration, declarationOf } from './declarations.ts';
import { INLINE_ELEMENTS } from './elements.ts';
import { isLinkedData } from './is-linked-data.ts';
import { lonelyLine } from './lonely-line.ts';
import {
  comesBefore,
  elementsBelow,
  holds,
  holdsMoreElementsThan,
  isElement,
  matchesOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './native-dom.ts';
import type { Passage } from './passage.ts';
import { Surroundings } from './surroundings.ts';
import { TextHints } from './text-hints.ts';
import { TextRuns } from './text-runs.ts';
import type { WalkOptions } from './walk-passages.ts';
import { endOf } from './words-at-end.ts';

/** A part of the page that is to be read closely. */
export type HotRegion =
  | { readonly kind: 'words'; readonly root: Node }
  /** A line of one text over which no label stands: it needs no walk. */
  | { readonly kind: 'line'; readonly passage: Passage }
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  | { readonly kind: 'linkedData'; readonly script: Element };

/**
 * Elements that the browser may pass over in one step, at some 0.1 ms for a thousand. Below a root of more, each is
 * visited, which costs more and can pause.
 */
const MOST_IN_ONE_STEP = 20_000;
/** Elements that the browser may have passed over before the first breathing point. */
const MOST_WITHOUT_BREATH = 2_000;
/** Levels of the tree that may be between a label and its value. */
const NEAR = 3;

/** What says something of a company without words that could be recognised. */
const STATING = `script,${DECLARING}`;
/** Elements that never hold words. */
const WORDLESS: ReadonlySet<string> = new Set(['meta', 'link']);

/**
 * Passes over all texts below a root at little more than the price of fetching them, and yields the few parts that can
 * name a company, each with the labels that may stand over it, in document order. Yields `null` where the caller may
 * pause. Returns `false` if what was being read was moved or removed during a pause.
 */
export function* hotRegions(root: Node, options: WalkOptions = {}): Generator<HotRegion | null, boolean> {
  const { onRead } = options;
  const surroundings = new Surroundings(root, options.ignore);
  const hints = new TextHints();
  const mayPause = holdsMoreElementsThan(root, MOST_WITHOUT_BREATH);
  // To count them, to search them and to read the first texts is a step each.
  const isVast = mayPause && holdsMoreElementsThan(root, MOST_IN_ONE_STEP);
  if (mayPause) yield null;
  const declaring = isVast ? [] : elementsBelow(root, STATING).filter(declares);
  if (isElement(root) && declares(root)) declaring.unshift(root);
  if (mayPause) yield null;
  const onElement = (element: Element): void => {
    if (matchesOf(element, STATING) && declares(element)) declaring.push(element);
  };
  const runs = new TextRuns(root, { onText: onRead, onElement: isVast ? onElement : undefined });
  let declared = 0;
  let region: Node | null = null;

  function* declaringBefore(text: Node | null): Generator<HotRegion> {
    for (; ; declared++) {
      const element = declaring[declared];
      if (element === undefined || (text !== null && !comesBefore(element, text))) return;
      onRead?.(element);
      if (region !== null && holds(region, element)) continue;
      if (nameOf(element) === 'script') {
        if (surroundings.around(parentOf(element) ?? root).isRead)
          yield { kind: 'linkedData', script: element };
      } else if (WORDLESS.has(nameOf(element))) {
        const declaration = declarationOf(element);
        if (declaration !== null && surroundings.around(element).isRead)
          yield { kind: 'declaration', declaration };
      } else {
        const found = regionOf(element, root, surroundings);
        if (found === null) continue;
        region = found;
        yield { kind: 'words', root: found };
      }
    }
  }

  while (runs.next()) {
    const path = pathOf(runs.last, root);
    let mayHavePaused = false;
    hints.begins(runs.words, runs.ends, runs.count);
    for (let at = hints.next(); at !== -1; at = hints.next()) {
      const text = runs.texts[at] as Text;
      if (region !== null && holds(region, text)) continue;
      // What was moved during a pause was told of as a change, and is read by itself.
      if (mayHavePaused && !holds(root, text)) continue;
      if (declared < declaring.length) {
        yield* declaringBefore(text);
        if (region !== null && holds(region, text)) continue;
      }
      const passage = hints.mayStandUnderLabel ? null : lonelyLine(text, text.data, root, surroundings);
      mayHavePaused = true;
      if (passage !== null) yield { kind: 'line', passage };
      else {
        const found = regionOf(text, root, surroundings);
        if (found === null) continue;
        region = found;
        yield { kind: 'words', root: found };
      }
    }
    yield null;
    if (!isStill(path)) return false;
  }
  yield* declaringBefore(null);
  return true;
}

/** The smallest part of the page that holds a node with all that may stand over it; `null` where nothing is read. */
function regionOf(node: Node, root: Node, surroundings: Surroundings): Node | null {
  const isLine = isElement(node) && !INLINE_ELEMENTS.has(nameOf(node));
  const block = isLine ? node : surroundings.blockOf(node);
  const { isRead, grid } = surroundings.around(block);
  if (!isRead) return null;
  if (grid !== null) return grid;
  const labelled = partWithLabelBefore(block, root);
  return endOf(labelled) === 'label' ? partWithValueBehind(labelled, root) : labelled;
}

function partWithLabelBefore(block: Node, root: Node): Node {
  let node = block;
  for (let level = 0; level <= NEAR && node !== root; level++) {
    for (let before = previousSiblingOf(node); before !== null; before = previousSiblingOf(before)) {
      const end = endOf(before);
      if (end === 'words') return block;
      if (end === 'label') return parentOf(node) ?? block;
    }
    const parent = parentOf(node);
    if (parent === null) return block;
    node = parent;
  }
  return block;
}

function partWithValueBehind(block: Node, root: Node): Node {
  let node = block;
  for (let level = 0; level <= NEAR && node !== root; level++) {
    const parent = parentOf(node);
    if (parent === null) return block;
    for (let behind = nextSiblingOf(node); behind !== null; behind = nextSiblingOf(behind)) {
      if (endOf(behind) !== 'nothing') return parent;
    }
    node = parent;
  }
  return block;
}

/** A node and all around it up to the root. */
function pathOf(node: Node, root: Node): Node[] {
  const path = [node];
  for (let at = node; at !== root; ) {
    const parent = parentOf(at);
    if (parent === null) break;
    path.push(parent);
    at = parent;
  }
  return path;
}

function isStill(path: readonly Node[]): boolean {
  return path.every((node, level) => level + 1 === path.length || parentOf(node) === path[level + 1]);
}

function declares(element: Element): boolean {
  return isLinkedData(element) || declarationOf(element) !== null;
}
