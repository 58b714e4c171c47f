import { elementsWithin, holds, nameOf, shadowRootOf } from './native-dom.ts';
import { isUnread, standsAmongWords } from './readable.ts';

/** Elements between two breathing points. */
const ELEMENTS_PER_BREATH = 128;
/** Elements looked at below one root. */
const MOST_ELEMENTS = 1_000_000;

/**
 * The open shadow roots that hang on elements in and below a node, without those inside them. Yields `null` where the
 * caller may pause. Returns whether an element of the page's own making stands there without one: it may get one later,
 * and no observer tells. Closed roots are the page's own affair.
 */
export function* openShadowRoots(
  root: Node,
  ignore: (node: Node) => boolean,
): Generator<ShadowRoot | null, boolean> {
  const next = elementsWithin(root);
  let mayGetOne = false;
  for (let count = 1; count <= MOST_ELEMENTS; count++) {
    const element = next();
    if (element === null) break;
    const shadow = shadowRootOf(element);
    if (shadow !== null) {
      if (!ignore(element) && !isUnread(element) && standsAmongWords(element)) yield shadow;
    } else mayGetOne ||= nameOf(element).includes('-');
    if (count % ELEMENTS_PER_BREATH !== 0) continue;
    yield null;
    if (!holds(root, element)) break;
  }
  return mayGetOne;
}
