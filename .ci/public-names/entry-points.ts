import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The SDK's folder. */
export const SDK = fileURLToPath(new URL('../../sdk/', import.meta.url));

/** An entry point of the SDK, as its `package.json` declares it. */
export interface EntryPoint {
  /** What a program imports, as `@credit-lens/sdk/lookup`. */
  readonly specifier: string;
  /** Its name in file names and links: `lookup`, `names-pinyin`; `sdk` for the package itself. */
  readonly slug: string;
  /** Absolute path of the module. */
  readonly file: string;
}

/** The entry points that are modules, in the order of `package.json`, the package itself last: others are more exact. */
export function entryPoints(): EntryPoint[] {
  const { name, exports } = JSON.parse(readFileSync(`${SDK}package.json`, 'utf8')) as {
    name: string;
    exports: Record<string, string | { '@credit-lens/source': string }>;
  };
  const points = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            specifier: name + path.slice(1),
            slug: path === '.' ? 'sdk' : path.slice(2).replaceAll('/', '-'),
            file: SDK + target['@credit-lens/source'].replace(/^\.\//, ''),
          },
        ],
  );
  return [...points.filter(({ slug }) => slug !== 'sdk'), ...points.filter(({ slug }) => slug === 'sdk')];
}
