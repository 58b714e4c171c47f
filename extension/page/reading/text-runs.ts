import { isElement, isText, nodesBelow, parentOf, textsBelow, wordsBetween } from './native-dom.ts';
import { isUnread } from './readable.ts';

/** Nodes and characters of one run: what is looked at between two breathing points. */
const MOST_NODES = 160;
const MOST_CHARACTERS = 8_192;
/** Nodes looked at below one root: a page of more is not a page that a person reads. */
const MOST_NODES_IN_ALL = 1_000_000;
/** Characters of one text that are looked at: more is a data dump. */
const LONGEST_TEXT = 200_000;

/** Told of what stands among the texts. */
interface Passed {
  /** Each text that is looked at. */
  readonly onText?: ((text: Text) => void) | undefined;
  /** Each element; none of them costs anything where this is left out. */
  readonly onElement?: ((element: Element) => void) | undefined;
}

/**
 * The texts in and below a root, some hundred at a time with all their words as one string. A string for each text is
 * most of what reading a page costs, so the browser joins them, and only their lengths are asked one by one.
 */
export class TextRuns {
  /** The texts of the present run. Only the first `count` count. */
  readonly texts: Text[] = [];
  /** Where in `words` each of them ends. */
  readonly ends: number[] = [];
  count = 0;
  words = '';
  /** Whether no run comes behind the present one. */
  isAtEnd = false;
  /** The last node that was passed: from there on the walk goes on. */
  last: Node;

  private readonly passed: Passed;
  private readonly nextNode: () => Node | null;
  /** A text too long for the run before. */
  private left: Text | null = null;
  private nodes = 0;

  /** @param texts the texts of the root that are looked at, if not all of them are */
  constructor(root: Node, passed: Passed = {}, texts?: () => Text | null) {
    this.passed = passed;
    this.nextNode = texts ?? (passed.onElement === undefined ? textsBelow(root) : nodesBelow(root));
    this.last = root;
  }

  /** Goes on to the next run, which has no texts where only elements were passed. Returns `false` behind the last. */
  next(): boolean {
    const { onText, onElement } = this.passed;
    this.count = 0;
    this.words = '';
    let length = 0;
    let passed = 0;
    while (passed < MOST_NODES && length < MOST_CHARACTERS) {
      const node = this.left ?? (this.nodes < MOST_NODES_IN_ALL ? this.nextNode() : null);
      this.left = null;
      if (node === null) {
        this.isAtEnd = true;
        break;
      }
      passed++;
      this.nodes++;
      this.last = node;
      if (onElement !== undefined && !isText(node)) {
        onElement(node as Element);
        continue;
      }
      const text = node as Text;
      const more = text.length;
      if (more > MOST_CHARACTERS) {
        if (this.count > 0) {
          this.left = text;
          break;
        }
        onText?.(text);
        this.takeLong(text);
        return true;
      }
      onText?.(text);
      length += more;
      this.texts[this.count] = text;
      this.ends[this.count++] = length;
    }
    const { texts, count } = this;
    if (count > 0) this.words = wordsBetween(texts[0] as Text, texts[count - 1] as Text);
    return passed > 0;
  }

  /** Most texts so long are scripts, and what stands in those is data. */
  private takeLong(text: Text): void {
    const around = parentOf(text);
    if (around !== null && isElement(around) && isUnread(around)) return;
    const { data } = text;
    this.words = data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data;
    this.texts[0] = text;
    this.ends[0] = this.words.length;
    this.count = 1;
  }
}
