import { DECLARING, declarationOf } from '../reading/declarations.ts';
import { isLinkedData } from '../reading/is-linked-data.ts';
import { dataOf, elementsBelow, holds, isElement, textsBelow } from '../reading/native-dom.ts';
import { standsAmongWords } from '../reading/readable.ts';
import { isSignOfCompany, joinTexts } from './sign-of-company.ts';

/** Texts that are looked at in one go, between two breathing points. */
const TEXTS_PER_BREATH = 64;
/** Texts looked at below one root, and characters of each, as many as reading looks at. */
const MOST_TEXTS = 400_000;
const LONGEST_TEXT = 200_000;
/** Letters may be joined over markup: this many texts are looked at again with the next. */
const KEPT = 2;
/** What may say something of a company without words that could be recognised. */
const SPEAKING = `script[type*="ld+json" i],${DECLARING}`;

/**
 * Passes over the texts below a root with a few native searches, and ends at the first that may belong to a company. Yields
 * where the caller may pause. Returns whether there was a sign; `null` if what it was looking at was moved or removed during
 * a pause.
 */
export function* firstSign(root: Node): Generator<void, boolean | null> {
  if (!standsAmongWords(root)) return false;
  const speaking = elementsBelow(root, SPEAKING);
  if (isElement(root)) speaking.push(root);
  if (speaking.some((element) => isLinkedData(element) || declarationOf(element) !== null)) return true;
  const next = textsBelow(root);
  let texts: Text[] = [];
  for (let count = 1; count <= MOST_TEXTS; count++) {
    const text = next();
    if (text !== null && /\S/.test(dataOf(text))) texts.push(text);
    if (text !== null && count % TEXTS_PER_BREATH !== 0) continue;
    if (isSign(texts)) return true;
    if (text === null) return false;
    texts = texts.slice(-KEPT);
    yield;
    if (!holds(root, text)) return null;
  }
  return false;
}

/** Most texts show none. Where one does, it may stand in a script or in a field, so those are then left out. */
function isSign(texts: readonly Text[]): boolean {
  return isSignOfCompany(joined(texts)) && isSignOfCompany(joined(texts.filter(standsAmongWords)));
}

function joined(texts: readonly Text[]): string {
  return joinTexts(texts.map((text) => dataOf(text).slice(0, LONGEST_TEXT)));
}
