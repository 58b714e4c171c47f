import { confidenceOf } from './confidence.ts';
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

type Said = Pick<Mention, 'kind' | 'text' | 'key' | 'source'> &
  Partial<Pick<Mention, 'validity' | 'field' | 'formerNameOf'>>;

/** A mention whose words stand on the page. Its range is made when first asked for, if the words still stand there. */
export function visibleMention(said: Said, place: PagePlace): PageMention {
  return new VisibleMention(said, place);
}

class VisibleMention implements PageMention {
  readonly kind: Mention['kind'];
  readonly text: string;
  readonly key: string;
  readonly source: Mention['source'];
  declare readonly validity?: NonNullable<Mention['validity']>;
  declare readonly field?: NonNullable<Mention['field']>;
  declare readonly formerNameOf?: string;
  readonly confidence: number;
  readonly anchor: Text;
  readonly place: PagePlace;
  readonly #startData: string;
  readonly #endData: string;
  #range: Range | null | undefined;

  constructor(said: Said, place: PagePlace) {
    this.kind = said.kind;
    this.text = said.text;
    this.key = said.key;
    this.source = said.source;
    if (said.validity !== undefined) this.validity = said.validity;
    if (said.field !== undefined) this.field = said.field;
    if (said.formerNameOf !== undefined) this.formerNameOf = said.formerNameOf;
    this.confidence = confidenceOf(said);
    this.anchor = place.startNode;
    this.place = place;
    this.#startData = dataOf(place.startNode);
    this.#endData = place.endNode === place.startNode ? this.#startData : dataOf(place.endNode);
  }

  get range(): Range | null {
    if (this.#range !== undefined) return this.#range;
    const { startNode, endNode } = this.place;
    const unchanged = dataOf(startNode) === this.#startData && dataOf(endNode) === this.#endData;
    this.#range = unchanged && isConnected(startNode) && isConnected(endNode) ? rangeOf(this.place) : null;
    return this.#range;
  }
}

/** A mention that the page makes in data alone. */
export function dataMention(said: Said, anchor: Node): PageMention {
  return { ...said, confidence: confidenceOf(said), anchor, place: null, range: null };
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
    a.confidence === b.confidence &&
    a.anchor === b.anchor &&
    a.place?.startOffset === b.place?.startOffset &&
    a.place?.endNode === b.place?.endNode &&
    a.place?.endOffset === b.place?.endOffset
  );
}
