import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The badge as every other file of the folder names it. */
const BADGE = './credit-badge.js';

/** What one run builds, by its mode. Each but the first takes the badge from `credit-badge.js`, so that it loads once. */
const ENTRIES: Readonly<Record<string, { readonly file: string; readonly inOne?: true }>> = {
  badge: { file: 'src/define.ts' },
  live: { file: 'src/live.ts' },
  everything: { file: 'src/everything.ts', inOne: true },
};

/**
 * The folder that a page embeds from. `credit-badge.js` is the badge; what a card needs lies beside it and loads when
 * a person opens one, from nowhere else. `credit-badge-live.js` adds the client; `credit-badge-everything.js` is one file
 * that loads nothing more.
 */
export default defineConfig(({ mode }) => {
  const name = mode in ENTRIES ? mode : 'badge';
  const { file, inOne = false } = ENTRIES[name] ?? { file: 'src/define.ts' };
  return {
    root: at('.'),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'] },
    build: {
      outDir: 'dist',
      emptyOutDir: name === 'badge',
      target: 'es2023',
      // As a library: an application's bundle would carry a helper that loads styles ahead, of which there are none.
      minify: 'oxc',
      lib: {
        entry: at(file),
        formats: ['es'],
        fileName: name === 'badge' ? 'credit-badge' : `credit-badge-${name}`,
      },
      rolldownOptions: {
        // What card and badge share stays in the badge, which is one file.
        preserveEntrySignatures: 'allow-extension',
        external: name === 'live' ? [at('src/define.ts')] : [],
        output: {
          minify: true,
          chunkFileNames: 'credit-lens-[name].js',
          paths: { [at('src/define.ts')]: BADGE },
          ...(inOne ? { codeSplitting: false } : {}),
        },
      },
    },
  };
});
