import { CODE_ATTRIBUTE, type Declaration, declarationOf } from './declarations.ts';
import { INLINE_ELEMENTS } from './elements.ts';
import {
  comesBefore,
  elementsBelow,
  holds,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textsBelow,
} from './native-dom.ts';
import { Surroundings } from './surroundings.ts';
import { TextHints } from './text-hints.ts';
import { isLinkedData, type WalkOptions } from './walk-passages.ts';
import { endOf } from './words-at-end.ts';

/** A part of the page that is to be read closely. */
export type HotRegion =
  | { readonly kind: 'words'; readonly root: Node }
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  | { readonly kind: 'linkedData'; readonly script: Element };

/** Texts between two breathing points. */
const TEXTS_PER_BREATH = 64;
/** Texts looked at below one root: a page of more is not a page that a person reads. */
const MOST_TEXTS = 400_000;
/** Characters of one text that are looked at: more is a data dump. */
const LONGEST_TEXT = 200_000;
/** Levels of the tree that may be between a label and its value. */
const NEAR = 3;

/** What says something of a company without words that could be recognised. */
const DECLARING = `script,[itemprop],[${CODE_ATTRIBUTE}]`;
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
  const declaring = elementsBelow(root, DECLARING).filter(declares);
  if (isElement(root) && declares(root)) declaring.unshift(root);
  const next = textsBelow(root);
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

  for (let count = 1; count <= MOST_TEXTS; count++) {
    const text = next();
    if (text === null) break;
    onRead?.(text);
    const { data } = text;
    if (hints.read(data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data)) {
      if (declared < declaring.length) yield* declaringBefore(text);
      if (region === null || !holds(region, text)) {
        const found = regionOf(text, root, surroundings);
        if (found !== null) {
          region = found;
          const path = pathOf(text, root);
          yield { kind: 'words', root: found };
          if (!isStill(path)) return false;
        }
      }
    }
    if (count % TEXTS_PER_BREATH === 0) {
      const path = pathOf(text, root);
      yield null;
      if (!isStill(path)) return false;
    }
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
