import type { Figures } from '../figures.ts';
import { bundle, gzipKilobytes } from './bundle-size.ts';
import { SIZE_BUDGETS } from './size-budgets.ts';

/** Kilobytes of each bundle that has a budget. */
export async function measureSizes(): Promise<Figures> {
  const figures: Figures = {};
  for (const [name, { imports, without }] of Object.entries(SIZE_BUDGETS)) {
    figures[name] = gzipKilobytes(await bundle(imports, without));
  }
  return figures;
}
