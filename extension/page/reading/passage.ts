import { parentOf } from './native-dom.ts';
import type { PagePlace } from './page-mention.ts';
import type { Span } from './registered-name.ts';

/** A stretch of a passage that comes from one text node. */
export interface Piece extends Span {
  readonly node: Text;
  /** Offset in the node of the piece's first character. */
  readonly offset: number;
}

/** An element that stands wholly inside a passage. */
export interface InlineSpan extends Span {
  readonly element: Element;
}

/** Words that the page's author declares to be a company's code or legal name. */
export interface DeclaredSpan extends Span {
  readonly element: Element;
  readonly property: 'taxID' | 'legalName' | 'code';
  /** What an attribute says in place of the words. */
  readonly value: string | null;
}

/**
 * The words of one block of the page (a paragraph, a cell, a list item) as one text, in which every character
 * knows its text node. `<br>` stands in it as a line separator.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly spans: readonly InlineSpan[];
  readonly declared: readonly DeclaredSpan[];
  /** The element whose words these are. */
  readonly block: Element | null;
  /** The table cell that it stands in, if any. */
  readonly cell: Element | null;
  /** Levels of the tree left since the passage before: what stands close together belongs together. */
  readonly climb: number;
}

/** The place in the page of the passage's characters from `start` up to `end`. */
export function placeIn(passage: Passage, { start, end }: Span): PagePlace | null {
  const first = pieceAt(passage.pieces, start);
  const last = pieceAt(passage.pieces, end - 1);
  if (first === undefined || last === undefined) return null;
  return {
    startNode: first.node,
    startOffset: first.offset + start - first.start,
    endNode: last.node,
    endOffset: last.offset + end - last.start,
  };
}

function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined) return undefined;
    if (index < piece.start) high = middle - 1;
    else if (index >= piece.end) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** The words without white space at their ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return { start: from, end: to };
}

/** Whether bare words of the same parent stand directly beside the element: then it may hold but half a name. */
export function runsInto(passage: Passage, span: InlineSpan, dressing: boolean): boolean {
  const before = pieceAt(passage.pieces, span.start - 1);
  const after = pieceAt(passage.pieces, span.end);
  return [
    { piece: before, letter: passage.text.charAt(span.start - 1) },
    { piece: after, letter: passage.text.charAt(span.end) },
  ].some(
    ({ piece, letter }) =>
      piece !== undefined &&
      /[\p{L}\p{N}（()）]/u.test(letter) &&
      (dressing || parentOf(piece.node) === parentOf(span.element)),
  );
}
