import type { Mention } from './mention.ts';
import { dataOf, isConnected } from './native-dom.ts';

/** Where a mention stands: from one text node's offset to another's. */
export interface PagePlace {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** A mention with the node it hangs on: its first text node, or the element or script that states it as data. */
export interface PageMention extends Mention {
  readonly anchor: Node;
  readonly place: PagePlace | null;
}

type Said = Pick<Mention, 'kind' | 'text' | 'key' | 'source'> & Partial<Pick<Mention, 'validity' | 'field'>>;

/** A mention whose words stand on the page. Its range is made when first asked for, if the words still stand there. */
export function visibleMention(said: Said, place: PagePlace): PageMention {
  let range: Range | null | undefined;
  const startData = dataOf(place.startNode);
  const endData = dataOf(place.endNode);
  return {
    ...said,
    anchor: place.startNode,
    place,
    get range(): Range | null {
      if (range !== undefined) return range;
      const unchanged = dataOf(place.startNode) === startData && dataOf(place.endNode) === endData;
      range = unchanged && isConnected(place.startNode) && isConnected(place.endNode) ? rangeOf(place) : null;
      return range;
    },
  };
}

/** A mention that the page makes in data alone. */
export function dataMention(said: Said, anchor: Node): PageMention {
  return { ...said, anchor, place: null, range: null };
}

function rangeOf(place: PagePlace): Range {
  const range = new Range();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range;
}

/** Whether two mentions say the same at the same place. */
export function isSameMention(a: PageMention, b: PageMention): boolean {
  return (
    a.kind === b.kind &&
    a.key === b.key &&
    a.source === b.source &&
    a.anchor === b.anchor &&
    a.place?.startOffset === b.place?.startOffset &&
    a.place?.endNode === b.place?.endNode &&
    a.place?.endOffset === b.place?.endOffset
  );
}
