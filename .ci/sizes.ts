/**
 * Compares the bundles of the SDK and the scripts of the extension with their budgets (`test/bench/sdk/size-budgets.ts`,
 * `test/bench/extension/package-budgets.ts`), and the files of the badge with theirs (`test/bench/badge/badge-budgets.ts`).
 */
import { BADGE_BUDGETS } from '../test/bench/badge/badge-budgets.ts';
import { badgeSizes } from '../test/bench/badge/badge-sizes.ts';
import { PACKAGE_BUDGETS } from '../test/bench/extension/package-budgets.ts';
import { measurePackage } from '../test/bench/extension/package-sizes.ts';
import { measureSizes } from '../test/bench/sdk/measure-sizes.ts';
import { SIZE_BUDGETS } from '../test/bench/sdk/size-budgets.ts';
import { buildExtension, buildWidget } from './build.ts';

buildExtension('production');
buildWidget();
const sizes = { ...(await measureSizes()), ...measurePackage(), ...badgeSizes() };
const bundles = Object.entries({ ...SIZE_BUDGETS, ...BADGE_BUDGETS }).map(
  ([name, { kilobytes }]) => [name, kilobytes] as const,
);
for (const [name, kilobytes] of [...bundles, ...Object.entries(PACKAGE_BUDGETS)]) {
  const size = sizes[name] ?? Number.POSITIVE_INFINITY;
  const line = `${name}: ${size.toFixed(2)} KB of ${kilobytes}`;
  if (size <= kilobytes) console.log(line);
  else {
    console.error(`${line}: over its budget. Find what came in, or raise the budget and say why.`);
    process.exitCode = 1;
  }
}
