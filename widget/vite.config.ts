import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The browser bundles. `credit-badge.js` stands alone, so that one script embeds it; `credit-badge-live.js` adds
 * the client and takes the element from `credit-badge.js` beside it, so that Lit is never loaded twice.
 */
export default defineConfig({
  root: at('.'),
  resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    rolldownOptions: {
      input: { 'credit-badge': at('src/define.ts'), 'credit-badge-live': at('src/live.ts') },
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', chunkFileNames: 'credit-badge-[name].js' },
    },
  },
});
