import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const sdk = fileURLToPath(new URL('../../../sdk/src/', import.meta.url));

/** Kilobytes (1,000 bytes, gzip level 9) of one function of the SDK, minified with all that it needs. */
export async function bundleKilobytes(file: string, exported: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'names-bench-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, `export { ${exported} } from '${sdk}${file}';`);
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['es'] }, target: 'es2024' },
    });
    const outputs = Array.isArray(result) ? result : [result];
    const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
    const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
    return gzipSync(code, { level: 9 }).length / 1_000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
