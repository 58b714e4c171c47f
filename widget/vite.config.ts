import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { creditBadgeStyles } from './src/credit-badge/credit-badge.styles.ts';
import { elementStyleSheets } from './src/server/element-style-sheets.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What one run builds, by its mode: the module, the file, and which modules are other files of the folder. */
interface Bundle {
  readonly module: string;
  readonly file: string;
  /** Modules that stay files of their own, so that each loads once. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly inOne?: true;
}

const BADGE = { [at('src/define.ts')]: './credit-badge.js' };
const LIVE = { [at('src/live.ts')]: './credit-badge-live.js' };

const BUNDLES: Readonly<Record<string, Bundle>> = {
  badge: { module: 'src/define.ts', file: 'credit-badge', beside: LIVE },
  live: { module: 'src/live.ts', file: 'credit-badge-live', beside: BADGE },
  elements: { module: 'src/elements.ts', file: 'credit-lens-elements', beside: { ...BADGE, ...LIVE } },
  static: { module: 'src/static.ts', file: 'credit-badge-static' },
  everything: { module: 'src/everything.ts', file: 'credit-badge-everything', inOne: true },
};

/** Words of the card and of the public file are files of the same name. */
function chunkName(file: string, { facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const prefix = file === 'credit-badge' ? 'credit-lens' : file;
  return `${prefix}-${facadeModuleId?.includes('/public-file/') ? 'file-' : ''}[name].js`;
}

/** The styles of badge and elements as files, for pages whose server draws them. */
const badgeStyleSheet: Plugin = {
  name: 'badge-style-sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'credit-badge.css', source: creditBadgeStyles });
    for (const [fileName, source] of Object.entries(elementStyleSheets))
      this.emitFile({ type: 'asset', fileName, source });
  },
};

/** Takes what is there for people out of styles in scripts: the minifier leaves texts as they are. */
const smallerStyles: Plugin = {
  name: 'smaller-styles',
  transform(code, id) {
    if (!/(\/styles\/|\.styles\.ts$)/.test(id)) return null;
    const smaller = code.replace(/`[^`]*`/g, (css) =>
      css
        .replace(/\s*\n\s*/g, '')
        .replace(/ \{ ?/g, '{')
        .replace(/;? ?\}(?!`)/g, (end) => (end.includes(';') ? '}' : end.trim()))
        .replace(/([;,]) /g, '$1')
        .replace(/([a-z-]): /g, '$1:'),
    );
    return { code: smaller, map: null };
  },
};

/**
 * The folder that a page embeds from. `credit-badge.js` is the badge; what a card needs lies beside it and loads when
 * a person opens one, from nowhere else. `credit-badge-live.js` adds the client, `credit-lens-elements.js` the other
 * elements; `credit-badge-static.js` draws and does nothing more; `credit-badge-everything.js` is one file that loads
 * nothing later.
 */
export default defineConfig(({ mode }) => {
  const name = mode in BUNDLES ? mode : 'badge';
  const { module, file, beside = {}, inOne = false } = BUNDLES[name] as Bundle;
  return {
    root: at('.'),
    plugins: name === 'badge' ? [smallerStyles, badgeStyleSheet] : [smallerStyles],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'] },
    build: {
      outDir: 'dist',
      emptyOutDir: name === 'badge',
      target: 'es2023',
      minify: 'oxc',
      // As a library: an application's bundle would carry a helper that loads styles ahead, of which there are none.
      lib: { entry: at(module), formats: ['es'], fileName: file },
      rolldownOptions: {
        // What card and badge share stays in the badge, which is one file.
        preserveEntrySignatures: 'allow-extension',
        external: Object.keys(beside),
        output: {
          minify: true,
          chunkFileNames: (chunk) => chunkName(file, chunk),
          paths: beside,
          ...(inOne ? { codeSplitting: false } : {}),
        },
      },
    },
  };
});
