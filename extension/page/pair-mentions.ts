import { sellerOf } from './adapting/seller-of.ts';
import type { Mention } from './reading/mention.ts';
import { isElement, nameOf, parentOf } from './reading/native-dom.ts';

/** Name and code of one company stand at most this many elements below what holds both. */
const LEVELS = 6;

/** What one element holds. */
interface Held {
  readonly codes: Map<string, Mention>;
  readonly names: Map<string, Mention>;
}

/**
 * Which name the page prints beside which code: those that the smallest part of the page with both in it holds
 * alone, such as a row of a table. Where a part holds two names or two codes, nothing is said.
 */
export function pairMentions(mentions: Iterable<Mention>): ReadonlyMap<Mention, Mention> {
  // A code that the seller directory gives is not printed there, so no name stands beside it.
  const all = [...mentions].filter((mention) => sellerOf(mention) === null);
  const held = new Map<Node, Held>();
  for (const mention of all) {
    for (const node of partsAround(mention)) {
      const here = held.get(node) ?? { codes: new Map(), names: new Map() };
      held.set(node, here);
      (mention.kind === 'code' ? here.codes : here.names).set(mention.key, mention);
    }
  }
  const pairs = new Map<Mention, Mention>();
  for (const mention of all) {
    for (const node of partsAround(mention)) {
      const here = held.get(node);
      if (here === undefined) break;
      const { codes, names } = here;
      if (codes.size > 1 || names.size > 1) break;
      const [other] = (mention.kind === 'code' ? names : codes).values();
      if (other === undefined) continue;
      pairs.set(mention, other);
      break;
    }
  }
  return pairs;
}

/** The elements around a mention, smallest first, without the whole page. */
function* partsAround({ anchor }: Mention): Generator<Node> {
  if (anchor === undefined) return;
  let node = isElement(anchor) ? anchor : parentOf(anchor);
  for (let level = 0; level < LEVELS && node !== null; level += 1) {
    if (!isElement(node) || /^(body|html|head|main)$/.test(nameOf(node))) return;
    yield node;
    node = parentOf(node);
  }
}
