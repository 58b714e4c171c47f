import { expect, it } from 'vitest';
import { pairMentions } from './pair-mentions.ts';
import type { Mention } from './reading/mention.ts';

/** Codes are written as capital letters, names as small ones, each in an element of its own. */
function pairsIn(markup: string): Record<string, string> {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.replaceChildren(root);
  const mentions = [...root.querySelectorAll('i')].map((anchor): Mention => {
    const text = anchor.textContent;
    const kind = text === text.toUpperCase() ? 'code' : 'name';
    return {
      kind,
      text,
      key: text,
      source: 'label',
      confidence: kind === 'code' ? 10 : 2,
      range: null,
      anchor,
    };
  });
  return Object.fromEntries([...pairMentions(mentions)].map(([one, other]) => [one.text, other.text]));
}

it('pairs name and code of one row', () => {
  const rows = '<table><tr><td><i>a</i><td><i>A</i><tr><td><i>b</i><td><i>B</i></table>';
  expect(pairsIn(rows)).toEqual({ a: 'A', A: 'a', b: 'B', B: 'b' });
});

it('says nothing where two names or two codes could be meant', () => {
  expect(pairsIn('<p><i>a</i><i>b</i><i>A</i></p>')).toEqual({});
  expect(pairsIn('<p><i>a</i><i>A</i><i>B</i></p>')).toEqual({});
});

it('does not pair across the whole page', () => {
  const deep = (inner: string) => `${'<div>'.repeat(7)}${inner}${'</div>'.repeat(7)}`;
  expect(pairsIn(deep('<i>a</i>') + deep('<i>A</i>'))).toEqual({});
});
