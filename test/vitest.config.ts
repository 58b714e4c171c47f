import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_SWITCHES, findChromium } from './browser/find-chromium.ts';
import { closingLine } from './closing-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const conditions = ['@credit-lens/source'];
const executablePath = findChromium();

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{sdk,widget,api-mock}/src/**/*.test.ts',
            'extension/**/*.test.ts',
            'test/{bench,docs,site,soak,tour,workbench}/**/*.test.ts',
            '.ci/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{sdk,widget}/src/**/*.browser.test.ts', 'extension/**/*.browser.test.ts'],
          // On a busy machine a page has no idle time for seconds, and what is read then waits for it.
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === null ? {} : { executablePath }),
                args: [...CHROMIUM_SWITCHES],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
