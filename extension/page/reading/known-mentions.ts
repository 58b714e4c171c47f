import { isConnected } from './native-dom.ts';
import { isSameMention, type PageMention } from './page-mention.ts';

/** The mentions found so far and still standing, by the node that each hangs on. */
export class KnownMentions {
  private readonly byAnchor = new Map<Node, PageMention[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  at(anchor: Node): readonly PageMention[] {
    return this.byAnchor.get(anchor) ?? [];
  }

  /** The mention already known that says the same at the same place. */
  same(mention: PageMention): PageMention | undefined {
    return this.at(mention.anchor).find((known) => isSameMention(known, mention));
  }

  add(mention: PageMention): void {
    this.byAnchor.set(mention.anchor, [...this.at(mention.anchor), mention]);
    this.count++;
  }

  remove(mention: PageMention): void {
    const left = this.at(mention.anchor).filter((known) => known !== mention);
    this.count -= this.at(mention.anchor).length - left.length;
    if (left.length > 0) this.byAnchor.set(mention.anchor, left);
    else this.byAnchor.delete(mention.anchor);
  }

  /** Removes and returns the mentions whose words have left the page. */
  takeDetached(): PageMention[] {
    const gone: PageMention[] = [];
    for (const [anchor, mentions] of this.byAnchor) {
      for (const mention of mentions) {
        if (!isConnected(anchor) || (mention.place !== null && !isConnected(mention.place.endNode)))
          gone.push(mention);
      }
    }
    for (const mention of gone) this.remove(mention);
    return gone;
  }
}
