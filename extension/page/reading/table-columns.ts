import { CELL_ELEMENTS, UNREAD_ELEMENTS } from './elements.ts';
import { type LabelRole, wholeLabel } from './label-lexicon.ts';
import { attributeOf, dataOf, firstChildOf, isElement, isText, nameOf, nextSiblingOf } from './native-dom.ts';

/** Rows from the top among which the heads of the columns are looked for. */
const HEAD_ROWS = 3;
/** Columns of a table that are told apart. */
const MOST_COLUMNS = 100;
/** Rows that one cell may span. */
const MOST_ROWS_SPANNED = 1_000;
/** Characters of a head, and nodes in it: a longer cell is none. */
const LONGEST_HEAD = 40;
const MOST_HEAD_NODES = 24;

/** What the heads of a table's columns announce, and where in the table reading stands. */
export class TableColumns {
  private readonly head: Element | null;
  private readonly roles: readonly (LabelRole | null)[];
  /** For each column, rows still covered by a cell that began above. */
  private readonly covered: number[] = [];
  private row: Element | null = null;
  private column = 0;
  private current: LabelRole | null = null;

  constructor(table: Element) {
    const found = columnHeads(table);
    this.head = found?.row ?? null;
    this.roles = found?.roles ?? [];
  }

  enterRow(row: Element): void {
    if (this.row !== null) {
      for (let column = 0; column < this.covered.length; column++)
        this.covered[column] = Math.max(0, (this.covered[column] ?? 0) - 1);
    }
    this.row = row;
    this.column = 0;
    this.current = null;
  }

  enterCell(cell: Element): void {
    while ((this.covered[this.column] ?? 0) > 0) this.column++;
    this.current = this.row === this.head ? null : (this.roles[this.column] ?? null);
    const columns = spanned(cell, 'colspan', MOST_COLUMNS);
    const rows = spanned(cell, 'rowspan', MOST_ROWS_SPANNED);
    for (let step = 0; step < columns && this.column < MOST_COLUMNS; step++)
      this.covered[this.column++] = rows;
  }

  /** What the head above the present cell announces. */
  get role(): LabelRole | null {
    return this.current;
  }
}

function spanned(cell: Element, attribute: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attributeOf(cell, attribute) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), most);
}

/** The first of the top rows whose cells are all short and among which at least one is a label. */
function columnHeads(table: Element): { row: Element; roles: (LabelRole | null)[] } | null {
  for (const row of topRows(table)) {
    const roles: (LabelRole | null)[] = [];
    let cells = 0;
    let labels = 0;
    for (const cell of childElements(row, CELL_ELEMENTS)) {
      const text = briefText(cell);
      if (text === null || cells === MOST_COLUMNS) return null;
      const role = wholeLabel(text);
      cells++;
      if (role !== null) labels++;
      for (let step = spanned(cell, 'colspan', MOST_COLUMNS); step > 0; step--) roles.push(role);
    }
    if (cells > 1 && labels > 0) return { row, roles };
  }
  return null;
}

function topRows(table: Element): Element[] {
  const rows: Element[] = [];
  const groups = new Set(['thead', 'tbody', 'tr']);
  for (const child of childElements(table, groups)) {
    const found = nameOf(child) === 'tr' ? [child] : childElements(child, new Set(['tr']), HEAD_ROWS);
    rows.push(...found);
    if (rows.length >= HEAD_ROWS) break;
  }
  return rows.slice(0, HEAD_ROWS);
}

function childElements(parent: Element, names: ReadonlySet<string>, most = MOST_COLUMNS): Element[] {
  const found: Element[] = [];
  for (let node = firstChildOf(parent); node !== null && found.length < most; node = nextSiblingOf(node)) {
    if (isElement(node) && names.has(nameOf(node))) found.push(node);
  }
  return found;
}

/** The words of an element that holds only a few, or `null`. */
function briefText(element: Element): string | null {
  let text = '';
  let nodes = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++nodes > MOST_HEAD_NODES) return null;
    if (isText(node)) text += dataOf(node);
    else if (isElement(node) && !UNREAD_ELEMENTS.has(nameOf(node))) {
      const children: Node[] = [];
      for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
        if (children.push(child) > MOST_HEAD_NODES) return null;
      }
      stack.push(...children.reverse());
    }
    if (text.trim().length > LONGEST_HEAD) return null;
  }
  return text;
}
