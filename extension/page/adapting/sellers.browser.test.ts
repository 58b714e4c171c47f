import { describe, expect, it } from 'vitest';
import type { Adapter } from './adapter.ts';
import { sellerMention } from './seller-mention.ts';
import { bySelector, CODE, field, ID, LABELLED, RIVAL, read } from './test-adapting.ts';

describe('a licence page', () => {
  const lesson = (markup: string, kind: Adapter['kind'] = 'licence') => {
    const reading = read(markup, [{ ...LABELLED, expected: [0, 9] }, ID], { kind });
    return reading.outcome === 'read' ? reading.lesson : reading.outcome;
  };
  const PRINTED = `<p class="licence">注册号：${CODE}</p>`;

  it('teaches who the seller of its address is', () => {
    expect(lesson(PRINTED)).toEqual({
      adapter: 'shop/licence',
      sellerId: '700101',
      code: CODE,
      registeredName: null,
    });
  });

  it('teaches nothing with two codes, or with none', () => {
    expect(lesson(`<div class="licence"><p>注册号：${CODE}</p><p>注册号：${RIVAL}</p></div>`)).toBeNull();
    expect(lesson(`<p class="licence">注册号：${CODE} ${RIVAL}</p>`)).toBeNull();
    expect(lesson(`<div class="licence"><p>注册号：${CODE}</p><p>${RIVAL}</p></div>`)).toBeNull();
    expect(lesson('<p class="licence">注册号：HRB 1</p>')).toBeNull();
  });

  it.each(['listing', 'item', 'shop', 'notice'] as const)(
    'alone teaches: a page of the kind %s does not',
    (kind) => {
      expect(lesson(PRINTED, kind)).toBeNull();
    },
  );
});

describe('a seller that the page shows', () => {
  const SOURCE = { site: 'shop', sellerId: '700101', page: 'licence', day: '2026-11-21' } as const;
  const shop = field({ means: 'shopName', place: bySelector('a'), role: null });
  const link = field({ means: 'sellerId', place: bySelector('a', 'href'), after: ['/shop/'] });

  it('is marked at the words of its shop once its code is known', () => {
    const reading = read('<p class="licence"><a href="/shop/700101"> 黄粱小铺 </a></p>', [shop, link]);
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    const [sighting] = reading.sellers;
    if (sighting === undefined) throw new Error('No seller was seen.');
    const mention = sellerMention(sighting, CODE, SOURCE);
    expect(mention).toMatchObject({ kind: 'code', key: CODE, seller: { site: 'shop', sellerId: '700101' } });
    expect(mention?.range?.toString()).toBe('黄粱小铺');
    expect(sellerMention({ ...sighting, place: null }, CODE, SOURCE)).toBeNull();
  });

  it('is marked once, at the first words that lead to its shop', () => {
    const links = ['<img alt="logo">', '黄粱小铺', '全部宝贝'].map(
      (words) => `<a href="/shop/700101">${words}</a>`,
    );
    const reading = read(`<p class="licence">${links.join('')}</p>`, [
      { ...shop, expected: [1, 6] },
      { ...link, expected: [1, 6] },
    ]);
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    expect(reading.sellers.map(({ place }) => place?.startNode.data)).toEqual(['黄粱小铺']);
  });

  it('is nobody where links to two shops stand in its place', () => {
    const page = '<p class="licence"><a href="/shop/1">甲</a><a href="/shop/2">乙</a></p>';
    const two = (most: number) => [
      { ...shop, expected: [1, 2] as const },
      { ...link, expected: [1, most] as const },
    ];
    expect(read(page, two(1)).outcome).toBe('stale');
    expect(read(page, two(2))).toMatchObject({ sellers: [] });
  });
});
