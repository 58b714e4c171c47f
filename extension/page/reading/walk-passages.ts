import { type Declaration, declarationOf } from './declarations.ts';
import { CELL_ELEMENTS, INLINE_ELEMENTS } from './elements.ts';
import { isLinkedData } from './is-linked-data.ts';
import type { LabelRole } from './label-lexicon.ts';
import { dataOf, firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf } from './native-dom.ts';
import type { Passage } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';
import { isUnread } from './readable.ts';
import { LINE_BREAK } from './squeezed-text.ts';
import { TableColumns } from './table-columns.ts';
import { textChunks } from './text-chunks.ts';

/** What walking a page comes upon. */
export type Sight =
  | {
      readonly kind: 'passage';
      readonly passage: Passage;
      readonly columnRole: LabelRole | null;
      readonly row: Element | null;
    }
  /** A declaration without words of its own, such as `<meta itemprop="taxID" content="…">`. */
  | { readonly kind: 'declaration'; readonly declaration: Declaration }
  /** A script of linked data. */
  | { readonly kind: 'linkedData'; readonly script: Element };

export interface WalkOptions {
  /** Nodes whose subtree is left out: what the reader itself put into the page. */
  readonly ignore?: ((node: Node) => boolean) | undefined;
  /** Told of each text node and each data element that is read. */
  readonly onRead?: ((node: Node) => void) | undefined;
}

/** Nodes between two breathing points. */
const NODES_PER_BREATH = 24;
/** Nodes read of one tree: a page of more is not a page that a person reads. */
const MOST_NODES = 400_000;
/** Characters of one passage. */
const LONGEST_PASSAGE = 4_096;

/**
 * Walks a tree in document order and gathers its words into passages. Yields `null` where the caller may pause.
 * Returns whether the tree was walked to its end: `false` if it was moved or removed during a pause.
 */
export function* walkPassages(root: Node, options: WalkOptions = {}): Generator<Sight | null, boolean> {
  const builder = new PassageBuilder();
  const tables: Table[] = surroundingTable(root);
  const path: Node[] = [];
  let preformatted = 0;
  let depthBefore = 0;
  let shallowest = 0;
  let nodes = 0;

  const table = (): Table | undefined => tables.at(-1);
  function take(): Sight | null {
    if (builder.length === 0) return null;
    const block = blockOf(path);
    const passage = builder.take(block, table()?.cell ?? null, depthBefore - shallowest);
    if (passage === null) return null;
    depthBefore = path.length;
    shallowest = depthBefore;
    return { kind: 'passage', passage, columnRole: table()?.columns.role ?? null, row: table()?.row ?? null };
  }

  let node: Node = root;
  for (;;) {
    if (++nodes > MOST_NODES) break;
    if (nodes % NODES_PER_BREATH === 0) yield null;
    let descend = false;
    if (isText(node)) {
      options.onRead?.(node);
      const data = dataOf(node);
      if (builder.length + data.length <= LONGEST_PASSAGE) {
        builder.addText(node, 0, preformatted > 0 ? data.replaceAll('\n', LINE_BREAK) : data);
      } else {
        for (const { offset, words } of textChunks(data, LONGEST_PASSAGE)) {
          const sight = take();
          if (sight !== null) yield sight;
          yield null;
          builder.addText(node, offset, preformatted > 0 ? words.replaceAll('\n', LINE_BREAK) : words);
        }
      }
    } else if (isElement(node)) {
      const name = nameOf(node);
      if (options.ignore?.(node) !== true) {
        const declaration = declarationOf(node);
        if (name === 'br') builder.breakLine();
        else if (isUnread(node)) {
          if (isLinkedData(node)) {
            options.onRead?.(node);
            yield { kind: 'linkedData', script: node };
          }
        } else {
          descend = true;
          const inline = INLINE_ELEMENTS.has(name);
          if (!inline) {
            const sight = take();
            if (sight !== null) yield sight;
            if (name === 'pre') preformatted++;
            if (name === 'table')
              tables.push({ element: node, columns: new TableColumns(node), row: null, cell: null });
            else enterTablePart(table(), node, name);
          }
          if (declaration !== null) {
            options.onRead?.(node);
            builder.openDeclaration(declaration);
          }
          if (inline) builder.openInline(node);
        }
      }
    } else descend = firstChildOf(node) !== null;

    const child = descend ? firstChildOf(node) : null;
    if (child !== null) {
      path.push(node);
      node = child;
      continue;
    }
    // Leave the node, and every element that ends with it.
    for (let left = descend; ; left = true) {
      if (left && isElement(node)) {
        const name = nameOf(node);
        if (INLINE_ELEMENTS.has(name)) builder.closeInline(node);
        else {
          path.push(node);
          const sight = take();
          path.pop();
          if (sight !== null) yield sight;
          if (name === 'pre') preformatted--;
          if (name === 'table' && table()?.element === node) tables.pop();
          else leaveTablePart(table(), node);
        }
        const silent = builder.closeDeclaration(node);
        if (silent !== null) yield { kind: 'declaration', declaration: silent };
      }
      if (node === root) {
        const sight = take();
        if (sight !== null) yield sight;
        return true;
      }
      const parent = path.at(-1);
      if (parent === undefined || parentOf(node) !== parent) return false;
      const next = nextSiblingOf(node);
      if (next !== null) {
        node = next;
        break;
      }
      path.pop();
      node = parent;
      shallowest = Math.min(shallowest, path.length);
    }
  }
  const sight = take();
  if (sight !== null) yield sight;
  return true;
}

interface Table {
  readonly element: Element;
  readonly columns: TableColumns;
  row: Element | null;
  cell: Element | null;
}

function enterTablePart(table: Table | undefined, element: Element, name: string): void {
  if (table === undefined) return;
  if (name === 'tr') {
    table.row = element;
    table.cell = null;
    table.columns.enterRow(element);
  } else if (CELL_ELEMENTS.has(name)) {
    table.cell = element;
    table.columns.enterCell(element);
  }
}

function leaveTablePart(table: Table | undefined, element: Element): void {
  if (table === undefined) return;
  if (table.cell === element) table.cell = null;
  if (table.row === element) table.row = null;
}

/** The table around a tree that is read by itself, with the row and cell that the tree begins in. */
function surroundingTable(root: Node): Table[] {
  const around: Element[] = [];
  for (let node = parentOf(root); node !== null && isElement(node); node = parentOf(node)) {
    const name = nameOf(node);
    if (CELL_ELEMENTS.has(name) || name === 'tr') around.unshift(node);
    if (name !== 'table') continue;
    const table: Table = { element: node, columns: new TableColumns(node), row: null, cell: null };
    for (const part of around) {
      if (CELL_ELEMENTS.has(nameOf(part))) enterCellsBefore(table, part);
      enterTablePart(table, part, nameOf(part));
    }
    if (table.row !== null && isElement(root) && CELL_ELEMENTS.has(nameOf(root)))
      enterCellsBefore(table, root);
    return [table];
  }
  return [];
}

function enterCellsBefore(table: Table, cell: Element): void {
  if (table.row === null) return;
  for (let node = firstChildOf(table.row); node !== null && node !== cell; node = nextSiblingOf(node)) {
    if (isElement(node) && CELL_ELEMENTS.has(nameOf(node))) table.columns.enterCell(node);
  }
}

function blockOf(path: readonly Node[]): Element | null {
  for (let level = path.length - 1; level >= 0; level--) {
    const node = path[level];
    if (node !== undefined && isElement(node) && !INLINE_ELEMENTS.has(nameOf(node))) return node;
  }
  return null;
}
