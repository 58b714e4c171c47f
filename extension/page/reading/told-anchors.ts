/**
 * The nodes whose mentions were told. A set of nodes costs the browser a hash for each, so lines, which are met once and
 * in order, are only listed until a larger part of the page asks for them.
 */
export class ToldAnchors {
  private readonly anchors = new Set<Node>();
  private lines: Node[] = [];

  /** Whether a part larger than a line told of the node. */
  has(anchor: Node): boolean {
    return this.anchors.size > 0 && this.anchors.has(anchor);
  }

  /** Whether anything told of the node. */
  hasAny(anchor: Node): boolean {
    for (const line of this.lines) this.anchors.add(line);
    this.lines = [];
    return this.anchors.has(anchor);
  }

  addLine(anchor: Node): void {
    this.lines.push(anchor);
  }

  add(anchor: Node): void {
    this.anchors.add(anchor);
  }
}
