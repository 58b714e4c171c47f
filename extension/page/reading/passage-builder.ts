import type { Declaration } from './declarations.ts';
import type { DeclaredSpan, InlineSpan, Passage, Piece } from './passage.ts';
import { LINE_BREAK } from './squeezed-text.ts';

/** Elements of one passage that are remembered: a line of more is a list without separators. */
const MOST_SPANS = 2_000;

interface OpenDeclaration {
  readonly declaration: Declaration;
  start: number;
  said: boolean;
}

/** Gathers the words of a passage while the page is walked. */
export class PassageBuilder {
  private text = '';
  private pieces: Piece[] = [];
  private spans: InlineSpan[] = [];
  private declared: DeclaredSpan[] = [];
  private open: { element: Element; start: number }[] = [];
  private readonly declarations: OpenDeclaration[] = [];

  get length(): number {
    return this.text.length;
  }

  addText(node: Text, offset: number, words: string): void {
    const start = this.text.length;
    this.text += words;
    this.pieces.push({ node, offset, start, end: start + words.length });
  }

  breakLine(): void {
    this.text += LINE_BREAK;
  }

  openInline(element: Element): void {
    if (this.spans.length < MOST_SPANS) this.open.push({ element, start: this.text.length });
  }

  closeInline(element: Element): void {
    const last = this.open.at(-1);
    if (last?.element !== element) return;
    this.open.pop();
    if (this.text.length > last.start) this.spans.push({ element, start: last.start, end: this.text.length });
  }

  openDeclaration(declaration: Declaration): void {
    this.declarations.push({ declaration, start: this.text.length, said: false });
  }

  /** Ends what an element declared. Returns it when no words stood in the element for it to be said of. */
  closeDeclaration(element: Element): Declaration | null {
    const last = this.declarations.at(-1);
    if (last?.declaration.element !== element) return null;
    this.say(last);
    this.declarations.pop();
    return last.said ? null : last.declaration;
  }

  /** The passage gathered so far, or `null` if it is blank; begins the next. */
  take(block: Element | null, cell: Element | null, climb: number): Passage | null {
    for (const open of this.declarations) this.say(open);
    const { text, pieces, spans, declared } = this;
    for (const open of this.declarations) open.start = 0;
    this.open = [];
    if (text === '') return null;
    this.text = '';
    this.pieces = [];
    this.spans = [];
    this.declared = [];
    return text.trim() === '' ? null : { text, pieces, spans, declared, block, cell, climb };
  }

  /** A declaration counts for the first words of its element. */
  private say(open: OpenDeclaration): void {
    const end = this.text.length;
    if (open.said || this.text.slice(open.start).trim() === '') return;
    open.said = true;
    this.declared.push({ ...open.declaration, start: open.start, end });
  }
}
