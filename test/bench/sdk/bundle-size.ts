import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const sdk = fileURLToPath(new URL('../../../sdk/src/', import.meta.url));

/** What a bundle takes from the SDK: names by source file. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/** The code of one module that takes these names, minified for a browser, with all that they need. */
export async function bundle(imports: Imports, external: readonly string[] = []): Promise<string> {
  const lines = Object.entries(imports).map(
    ([file, names]) => `export { ${names.join(', ')} } from '${sdk}${file}';`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'sdk-bundle-'));
  try {
    const input = join(folder, 'entry.js');
    writeFileSync(input, lines.join('\n'));
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions: ['@credit-lens/source'] },
      build: {
        write: false,
        minify: true,
        target: 'es2024',
        modulePreload: { polyfill: false },
        rolldownOptions: { input, external: [...external], preserveEntrySignatures: 'strict' },
      },
    });
    const outputs = Array.isArray(result) ? result : [result];
    const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
    return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kilobytes (1,000 bytes) of code, by gzip at level 9. */
export function gzipKilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1_000;
}
