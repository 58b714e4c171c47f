import {
  elementsBelow,
  elementsWithin,
  holds,
  holdsMoreElementsThan,
  isElement,
  nameOf,
  shadowRootOf,
} from './native-dom.ts';
import { isUnread, standsAmongWords } from './readable.ts';

/** Elements between two breathing points. */
const ELEMENTS_PER_BREATH = 128;
/** Elements looked at below one root. */
const MOST_ELEMENTS = 1_000_000;
/** Below a root of more elements each is visited: one search over all of them could not pause. */
const MOST_IN_ONE_SEARCH = 2_000;

/**
 * What may hold a shadow root: elements of the page's own making and a few others (DOM standard, "valid shadow host name").
 * The commonest that cannot are left to the browser's own search: the first element of each kind that a script is handed
 * seems to cost it some 0.1 ms, which is most of what looking over a short page costs.
 */
export const MAY_HOLD_ROOT = `:not(${[
  'html,head,meta,link,title,base,script,style,noscript,template',
  'a,b,i,em,strong,small,code,br,hr,img,picture,source,video,iframe,svg,svg *',
  'ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tfoot,tr,td,th,col,colgroup',
  'form,fieldset,label,input,button,select,option,textarea,time,figure,figcaption,details,summary,pre,abbr,address',
].join(',')})`;

/**
 * The open shadow roots that hang on elements in and below a node, without those inside them. Yields `null` where the
 * caller may pause. Returns whether an element of the page's own making stands there without one: it may get one later,
 * and no observer tells. Closed roots are the page's own affair.
 */
export function* openShadowRoots(
  root: Node,
  ignore: (node: Node) => boolean,
): Generator<ShadowRoot | null, boolean> {
  const next = holdsMoreElementsThan(root, MOST_IN_ONE_SEARCH) ? elementsWithin(root) : likelyHosts(root);
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

/** The elements in and below a node that may hold a root, found in one go. */
function likelyHosts(root: Node): () => Element | null {
  const hosts = elementsBelow(root, MAY_HOLD_ROOT);
  if (isElement(root)) hosts.unshift(root);
  let at = 0;
  return () => hosts[at++] ?? null;
}
