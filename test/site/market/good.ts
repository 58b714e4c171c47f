import type { Bilingual } from '../page/language.ts';
import goodsData from './goods.json' with { type: 'json' };

/** Departments of the marketplace, in the order of its menu. */
export const CATEGORIES = ['kitchen', 'home', 'electronics', 'apparel', 'food', 'outdoor'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Colours that every product comes in; each sets the tones of the drawing (`assets/art.css`). */
export const COLOURS = ['moon', 'celadon', 'bamboo', 'indigo', 'lotus', 'apricot', 'tea', 'ink'] as const;
export type Colour = (typeof COLOURS)[number];

/** Something on sale. */
export interface Good {
  /** Name of the drawing in `art/`. */
  readonly drawing: string;
  readonly colour: Colour;
  readonly name: Bilingual;
  readonly category: Category;
  /** Yuan. */
  readonly price: number;
  /** Pieces sold so far. */
  readonly sold: number;
  /** Who of the register's cast sells it; without one, an ordinary firm of a fitting trade does. */
  readonly role?: string;
}

/** Everything on sale, in the order of an unsorted search. */
export const goods = goodsData as readonly Good[];
