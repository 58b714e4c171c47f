import { normaliseName } from '@credit-lens/sdk/names';
import { discoverMentions } from './discover-mentions.ts';
import type { Mention } from './mention.ts';

/** For the tests: a document of its own, made of the markup. */
export function testPage(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** For the tests: everything found in a tree, without the breathing points. */
export function allMentions(root: Node): Mention[] {
  return [...discoverMentions(root)].filter((mention) => mention !== null);
}

/**
 * For the tests: what is found in the markup, as `source kind key`. Throws if a range does not cover exactly the words
 * of its mention.
 */
export function found(markup: string): string[] {
  return allMentions(testPage(markup)).map((mention) => {
    checkRange(mention);
    return `${mention.source} ${mention.kind} ${mention.key}`;
  });
}

/** For the tests: throws unless the range covers the words of the mention. */
export function checkRange(mention: Mention): void {
  if (mention.range === null) return;
  const words = mention.range.toString();
  const covered = mention.kind === 'name' ? normaliseName(words) : words;
  const expected = mention.kind === 'name' ? mention.key : mention.text;
  if (covered.trim() !== expected || words.trim() !== words)
    throw new Error(`The range covers "${words}", the mention says "${expected}".`);
}
