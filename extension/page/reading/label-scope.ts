import type { LabelRole } from './label-lexicon.ts';
import { nameOf, parentOf } from './native-dom.ts';
import type { Passage } from './passage.ts';

/**
 * Levels of the tree that may be left between a label and its value: `<div><div>label</div></div><div>value</div>`
 * leaves two.
 */
const NEAR = 3;

/**
 * Knows which label stands over a passage that does not hold its own: the cell before it in its row, the `dt` of its
 * `dd`, the block before it, or the head of its column.
 */
export class LabelScope {
  private pending: { role: LabelRole; cell: Element | null } | null = null;
  private rowLabel: { role: LabelRole; row: Element; cell: Element } | null = null;
  private term: { role: LabelRole | null; list: Node | null } | null = null;

  /** The label over the passage, or `null`. */
  roleOver(passage: Passage, row: Element | null, columnRole: LabelRole | null): LabelRole | null {
    const before = this.pending;
    this.pending = null;
    const { block, cell } = passage;
    if (block !== null && nameOf(block) === 'dd' && this.term?.list === parentOf(block))
      return this.term.role;
    if (before !== null && before.cell === cell && passage.climb <= NEAR) return before.role;
    if (cell === null) return null;
    if (this.rowLabel !== null && this.rowLabel.row === row && this.rowLabel.cell !== cell)
      return this.rowLabel.role;
    return columnRole;
  }

  /** Notes the label with which a passage ends, or that it ends with none. */
  note(passage: Passage, row: Element | null, role: LabelRole | null): void {
    const { block, cell } = passage;
    if (block !== null && nameOf(block) === 'dt') this.term = { role, list: parentOf(block) };
    if (role === null) return;
    this.pending = { role, cell };
    if (cell !== null && row !== null) this.rowLabel = { role, row, cell };
  }
}
