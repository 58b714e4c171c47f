import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figures } from '../figures.ts';

/** By the name of the figure, what a page imports of a peer that shows a few words with something to open or to read on. */
const PEERS: Readonly<Record<string, string>> = {
  gzipShoelace: 'shoelace',
  gzipWebAwesome: 'web-awesome',
  gzipMaterialBadge: 'material-badge',
  gzipMaterialChip: 'material-chip',
  gzipRelativeTime: 'relative-time',
};

/** Kilobytes of each peer, built with the bundler, the target and the minifier of the badge, all that it loads in one file. */
export async function peerSizes(): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const [name, file] of Object.entries(PEERS)) figures[name] = await sizeOf(file);
  return figures;
}

async function sizeOf(file: string): Promise<number> {
  const entry = fileURLToPath(new URL(`peers/${file}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2023',
      minify: 'oxc',
      lib: { entry, formats: ['es'], fileName: file },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error(`The peer ${file} was not built.`);
  return gzipSync(first.output[0].code, { level: 9 }).length / 1_000;
}
