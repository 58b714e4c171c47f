import { defineConfig } from 'wxt';
import { packSeed } from './.ci/seed.ts';

/** Every site, as match pattern. Asked for one by one; only the testing build has it from the start. */
const ANY_SITE = '*://*/*';

/**
 * Written at the head of the content script: Chromium then compiles all of it in one go, and not each function with a look ahead
 * and once more when it is called. Nearly all of them are called on every page. Other browsers see a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * The extension. `--mode testing` differs in `host_permissions` and the open shadow root alone: a browser without a
 * screen cannot accept a host prompt, and a test cannot look into a closed root.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  hooks: {
    // Although imports are not filled in, a parameter that is called “storage” would bring the framework's own into the scripts.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'build:publicAssets': (_, files) => {
      files.push(...packSeed());
    },
  },
  webExt: { disabled: true },
  // A store builds the package from these once more: what no build reads stays out.
  zip: { excludeSources: ['out/**', 'test/**', 'docs/**', '**/dist/**'] },
  manifestVersion: 3,
  vite: () => ({
    resolve: { conditions: ['@credit-lens/source'] },
    build: { modulePreload: false },
    plugins: [
      {
        name: 'compile-at-once',
        enforce: 'post',
        generateBundle(_options, bundle) {
          const scout = bundle['scout.js'];
          if (scout?.type === 'chunk') scout.code = COMPILE_AT_ONCE + scout.code;
        },
      },
    ],
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    omnibox: { keyword: 'credit' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      search: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_searchTitle__' },
    },
    optional_permissions: ['notifications'],
    optional_host_permissions: [ANY_SITE],
    ...(mode === 'testing' ? { host_permissions: [ANY_SITE] } : {}),
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self' http: https:; object-src 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'credit-lens@credit-lens.invalid',
              // The first version that knows the next key, on desktop and Android.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
