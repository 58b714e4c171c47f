import { expect, it } from 'vitest';
import { differences } from './differences.ts';

const badge = {
  sizes: { en: '125 24', fr: '140 24' },
  boxes: ['0 0 125 24 | #744100 ground/#fcf1dc | #f2c777 ground/#33270f'],
  places: { fr: '0 0 140 24; 10 5 14 14' },
};

it('lets a pixel of rounding pass, and nothing else', () => {
  const moved = { ...badge, places: { fr: '0 0 141 24; 10 4 14 14' } };
  expect(differences({ badge }, { badge: moved })).toEqual([]);
  const wider = { ...badge, sizes: { en: '127 24', fr: '140 24' } };
  expect(differences({ badge }, { badge: wider })).toEqual(['badge, size in en: 125 24 → 127 24']);
});

it('tells of another colour, a box more, and a case that is new or gone', () => {
  const recoloured = { ...badge, boxes: [badge.boxes.join().replace('#744100', '#744101')] };
  expect(differences({ badge }, { badge: recoloured })).toHaveLength(1);
  expect(differences({ badge }, { badge: { ...badge, places: { fr: '0 0 140 24' } } })).toHaveLength(1);
  expect(differences({ badge }, { other: badge })).toEqual(['badge: is gone', 'other: is new']);
});
