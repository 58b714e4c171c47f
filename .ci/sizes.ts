/** Compares the bundles of the SDK with their budgets (`test/bench/sdk/size-budgets.ts`). */
import { measureSizes } from '../test/bench/sdk/measure-sizes.ts';
import { SIZE_BUDGETS } from '../test/bench/sdk/size-budgets.ts';

const sizes = await measureSizes();
for (const [name, { kilobytes }] of Object.entries(SIZE_BUDGETS)) {
  const size = sizes[name] ?? Number.POSITIVE_INFINITY;
  const line = `${name}: ${size.toFixed(2)} KB of ${kilobytes}`;
  if (size <= kilobytes) console.log(line);
  else {
    console.error(`${line}: over its budget. Find what came in, or raise the budget and say why.`);
    process.exitCode = 1;
  }
}
