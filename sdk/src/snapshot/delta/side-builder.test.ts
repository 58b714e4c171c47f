import { describe, expect, it } from 'vitest';
import { readSelection } from './key-selection.ts';
import { SideBuilder } from './side-builder.ts';

/** Keys that share their highest 32 bits, and so every fingerprint that short. */
const KEYS: { readonly [text: string]: readonly [number, number] } = {
  removed: [0x10000000, 0x70000000],
  listed: [0x20000000, 0x70000000],
  unlisted: [0x30000000, 0x70000000],
  added: [0x40000000, 0x50000000],
  bystander: [0x50000000, 0x50000000],
  newcomer: [0x60000000, 0x30000000],
};
const key = (text: string): readonly [number, number] => KEYS[text] ?? [0, 0];

function sideOf(held: readonly string[]): SideBuilder {
  return new SideBuilder(
    1,
    1,
    (text, into) => into.set(key(text)),
    (low, high) => held.some((text) => key(text)[0] === low && key(text)[1] === high),
  );
}

describe('one side of a delta', () => {
  it('excepts who shares a fingerprint with a change: of removals the listed, of additions everybody', () => {
    const side = sideOf(['removed', 'listed']);
    side.remove('removed');
    side.add('added');
    side.complete([], Object.keys(KEYS));
    const removals = readSelection(side.removals.write()).selection;
    const additions = readSelection(side.additions.write()).selection;
    const has = (selection: typeof removals, text: string): boolean => selection.has(...key(text));
    expect([has(removals, 'removed'), has(removals, 'listed')]).toEqual([true, false]);
    expect([has(additions, 'added'), has(additions, 'bystander')]).toEqual([true, false]);
    expect([side.removals.exceptionCount, side.additions.exceptionCount]).toEqual([1, 1]);
  });

  it('takes a newly registered one away that a held snapshot takes for listed', () => {
    const side = sideOf(['newcomer']);
    side.complete(['newcomer', 'unlisted'], Object.keys(KEYS));
    expect([side.chanceHits, side.removals.size]).toEqual([1, 1]);
  });

  it('widens fingerprints until the changed ones differ, and refuses one that is removed and added', () => {
    const side = sideOf(['removed', 'listed']);
    side.remove('removed');
    side.remove('listed');
    side.complete([], []);
    expect(readSelection(side.removals.write()).selection.entries).toMatchObject({ sorted: { length: 2 } });
    const both = sideOf([]);
    both.remove('removed');
    expect(() => both.add('removed')).toThrow('both removed and added');
  });
});
