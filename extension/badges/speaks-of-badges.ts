import { elementsBelow, isElement, matchesOf, parentOf } from '../page/reading/native-dom.ts';
import { BADGES } from './badge-selector.ts';

/** Badges, and what may hold their answers. */
const SPEAKING = `${BADGES}, script`;

/** Whether a change of the page may change what its badges carry. */
export function speaksOfBadges({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return isSpeaking(target);
  if (type === 'characterData') return isSpeaking(parentOf(target));
  if (isSpeaking(target)) return true;
  return [addedNodes, removedNodes].some((nodes) => {
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes.item(at);
      if (node !== null && isElement(node) && (isSpeaking(node) || elementsBelow(node, SPEAKING).length > 0))
        return true;
    }
    return false;
  });
}

function isSpeaking(node: Node | null): boolean {
  return node !== null && isElement(node) && matchesOf(node, SPEAKING);
}
