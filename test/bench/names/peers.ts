import { jaroWinkler } from '@skyra/jaro-winkler';
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import * as fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { foldName } from '../../../sdk/src/names/fold-name.ts';
import type { LabelledPair } from './labelled-pair.ts';

/** How alike a peer takes each of the pairs to be: 0 to 1, in the pairs' order. */
export type Similarities = (pairs: readonly LabelledPair[]) => readonly number[];

const HAN = /\p{Script=Han}/u;

/**
 * What peers are given: the folded name, traditional characters already simplified, so that what is compared is the
 * matching. Names in Latin letters keep their spaces, which word indexes need.
 */
export function givenToPeers(text: string): string {
  return HAN.test(text) ? foldName(text) : text.normalize('NFKC').toLowerCase().trim();
}

/** The peers that run in JavaScript, each as its own documentation recommends for short texts. */
export const PEERS: Readonly<Record<string, Similarities>> = {
  Fuse: eachPair((mention, registered) => {
    const fuse = new Fuse([registered], { includeScore: true, ignoreLocation: true, threshold: 1 });
    return 1 - (fuse.search(mention)[0]?.score ?? 1);
  }),
  Fuzzysort: eachPair((mention, registered) => fuzzysort.single(mention, registered)?.score ?? 0),
  MiniSearch: miniSearchSimilarities,
  JaroWinkler: eachPair(jaroWinkler),
  Levenshtein: eachPair((one, other) => 1 - distance(one, other) / Math.max(one.length, other.length, 1)),
};

function eachPair(similarity: (mention: string, registered: string) => number): Similarities {
  return (pairs) =>
    pairs.map(({ mention, registered }) => similarity(givenToPeers(mention), givenToPeers(registered)));
}

/**
 * A full-text index has no pairs, so it is given a register: every registered name among the pairs, as two-character
 * pieces (words, for Latin names). A pair's similarity is the score of its name, as a share of what the name scores
 * when it is asked for itself.
 */
function miniSearchSimilarities(pairs: readonly LabelledPair[]): number[] {
  const index = new MiniSearch<{ id: string; name: string }>({ fields: ['name'], tokenize: pieces });
  const names = new Set(pairs.map(({ registered }) => givenToPeers(registered)));
  index.addAll(Array.from(names, (name) => ({ id: name, name })));
  const known = new Map<string, ReadonlyMap<string, number>>();
  const scores = (text: string): ReadonlyMap<string, number> => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = new Map(index.search(text).map(({ id, score }): [string, number] => [id, score]));
    known.set(text, found);
    return found;
  };
  return pairs.map(({ mention, registered }) => {
    const name = givenToPeers(registered);
    const whole = scores(name).get(name) ?? 0;
    const score = scores(givenToPeers(mention)).get(name) ?? 0;
    return whole === 0 ? 0 : Math.min(1, score / whole);
  });
}

function pieces(text: string): string[] {
  if (!HAN.test(text)) return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return Array.from({ length: Math.max(1, text.length - 1) }, (_none, at) => text.slice(at, at + 2));
}
