import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** Where sources stand, and what their paths begin with when they are served. */
const ROOTS = [
  { folder: new URL('./', import.meta.url), prefix: 'page/' },
  { folder: new URL('../../../sdk/src/', import.meta.url), prefix: 'sdk/' },
] as const;

const [, SDK] = ROOTS;

/** The one package that a page uses. */
const STATEMENT = '@credit-lens/sdk/statement';

/**
 * Reaches from a module to another; those for types alone are gone by then. Packages that an example in a comment names
 * are none of these.
 */
const IMPORT = /(\bfrom\s*|\bimport\s*)(['"])(\.[^'"]+|@credit-lens\/sdk\/statement)\2/g;

/**
 * The modules of a page of this server as browsers run them, by their path, the one it begins with first: the page's own
 * and what they need of the SDK, with the types taken out and nothing else changed. No other file can be asked for.
 *
 * @param base what all paths begin with, such as `/verify/modules/`
 */
export function browserModules(base: string, entry: URL): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const left = [entry];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const path = base + servedPath(next);
    if (modules.has(path)) continue;
    const file = next;
    const script = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll(
      IMPORT,
      (_, keyword: string, quote: string, specifier: string) => {
        const target =
          specifier === STATEMENT ? new URL('statement/index.ts', SDK.folder) : new URL(specifier, file);
        left.push(target);
        return `${keyword}${quote}${base}${servedPath(target)}${quote}`;
      },
    );
    modules.set(path, script);
  }
  return modules;
}

function servedPath(file: URL): string {
  const root = ROOTS.find(({ folder }) => file.href.startsWith(folder.href));
  if (root === undefined) throw new Error(`${file.href} is no module of a page`);
  return `${root.prefix}${file.href.slice(root.folder.href.length).replace(/\.ts$/, '.js')}`;
}
