import { afterAll, beforeAll } from 'vitest';
import { type Product, startProduct } from './product.ts';

/** Starts the product before the tests of a file and ends it after them; gives it to each of them. */
export function sharedProduct(): () => Product {
  let running: Product;
  beforeAll(async () => {
    running = await startProduct();
  });
  afterAll(() => running?.close());
  return () => running;
}
