/** `npm run check`: types, lint and format, words, unused code, sizes, generated files that drifted. Says which failed, and goes on. */
import { runTool } from './build.ts';

const checks: [string, string[]][] = [
  ['types', ['tsc', '-p', '.']],
  ['lint and format', ['biome', 'check', '.']],
  ['words', ['node', '--conditions=@credit-lens/source', '.ci/words.ts']],
  ['unused code', ['knip', '--no-progress']],
  ['sizes', ['node', '--conditions=@credit-lens/source', '.ci/sizes.ts']],
  ['contract drift', ['node', '--conditions=@credit-lens/source', '.ci/contract.ts', '--check']],
  ['catalogue drift', ['node', '--conditions=@credit-lens/source', '.ci/catalogue-pages.ts', '--check']],
  ['reference drift', ['node', '--conditions=@credit-lens/source', '.ci/reference.ts', '--check']],
  ['elements drift', ['node', '--conditions=@credit-lens/source', '.ci/elements.ts', '--check']],
  ['label ends drift', ['node', '--conditions=@credit-lens/source', '.ci/label-ends.ts', '--check']],
  ['name tables drift', ['node', '--conditions=@credit-lens/source', '.ci/name-tables.ts', '--check']],
];

export function checkAll(): void {
  const failed: string[] = [];
  for (const [what, words] of checks) {
    try {
      runTool(what, words);
    } catch (error) {
      console.error(String(error));
      failed.push(what);
    }
  }
  if (failed.length > 0) throw new Error(`Checks that failed: ${failed.join(', ')}.`);
}

if (import.meta.main) checkAll();
