import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMention } from '../reading/page-mention.ts';
import { type PreferAdapter, preferAdapter } from './prefer-adapter.ts';

const CODE = '91330100FAKE70011C';
const HERE = document.createTextNode('here');
const THERE = document.createTextNode('there');

function mention(anchor: Text, source: PageMention['source'], key = CODE): PageMention {
  const place = { startNode: anchor, startOffset: 0, endNode: anchor, endOffset: 18 };
  return { kind: 'code', text: key, key, source, confidence: 9, anchor, place, range: null };
}

const shown = new Set<PageMention>();
const sources = () => [...shown].map(({ source, anchor }) => `${source} ${anchor.textContent}`).sort();
const sink = {
  add: vi.fn((found: readonly PageMention[]) => {
    for (const one of found) shown.add(one);
  }),
  remove: vi.fn((gone: readonly PageMention[]) => {
    for (const one of gone) shown.delete(one);
  }),
};
let places: PreferAdapter;
beforeEach(() => {
  shown.clear();
  vi.clearAllMocks();
  places = preferAdapter(sink);
});

describe('what an adapter and the generic reading both say', () => {
  it('is said once, by the adapter, whichever comes first', () => {
    places.addGeneric([mention(HERE, 'label'), mention(THERE, 'text')]);
    places.setAdapter([mention(HERE, 'adapter')]);
    expect(sources()).toEqual(['adapter here', 'text there']);
    places.addGeneric([mention(HERE, 'label')]);
    expect(sources()).toEqual(['adapter here', 'text there']);
  });

  it('is said by the generic reading again once the adapter is stale', () => {
    const generic = mention(HERE, 'label');
    places.addGeneric([generic]);
    places.setAdapter([mention(HERE, 'adapter')]);
    places.setAdapter([]);
    expect(sources()).toEqual(['label here']);
    places.removeGeneric([generic]);
    expect(sources()).toEqual([]);
  });

  it('does not come back when it left the page meanwhile', () => {
    const generic = mention(HERE, 'label');
    places.addGeneric([generic]);
    places.setAdapter([mention(HERE, 'adapter')]);
    places.removeGeneric([generic]);
    expect(sources()).toEqual(['adapter here']);
    places.setAdapter([]);
    expect(sources()).toEqual([]);
  });

  it('is another thing where the codes differ', () => {
    places.addGeneric([mention(HERE, 'label', '91440300FAKE7002X9')]);
    places.setAdapter([mention(HERE, 'adapter')]);
    expect(sources()).toEqual(['adapter here', 'label here']);
  });
});

it('draws nothing anew for a reading that says the same', () => {
  expect(places.setAdapter([mention(HERE, 'adapter')])).toBe(true);
  sink.add.mockClear();
  expect(places.setAdapter([mention(HERE, 'adapter')])).toBe(false);
  expect(sink.add).not.toHaveBeenCalled();
  expect(sink.remove).not.toHaveBeenCalled();
});

it('marks a shop anew when the directory says something else of its seller', () => {
  const seller = (day: string) =>
    Object.assign(mention(HERE, 'adapter'), {
      seller: { site: 'shop', sellerId: '1', page: 'licence', day },
    });
  places.setAdapter([seller('2026-11-20')]);
  expect(places.setAdapter([seller('2026-11-20')])).toBe(false);
  expect(places.setAdapter([seller('2026-11-21')])).toBe(true);
  expect(shown.size).toBe(1);
});
