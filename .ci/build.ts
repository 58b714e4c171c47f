import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from './badge/integrity.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one command of the toolchain; its output is shown only when it fails. */
export function runTool(what: string, words: readonly string[]): void {
  const started = performance.now();
  const [name = '', ...rest] = words;
  const result = spawnSync(`${root}node_modules/.bin/${name}`, rest, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) {
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    throw new Error(`${what} failed: ${words.join(' ')}`);
  }
  console.log(`  ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** The folder of the badge, which the demo marketplace embeds from, its other bundles, and the hashes of all. */
export function buildWidget(folder = `${root}widget/dist`): void {
  for (const mode of ['badge', 'live', 'elements', 'static', 'everything']) {
    const words = ['vite', 'build', 'widget', '--config', 'widget/vite.config.ts', '--logLevel', 'warn'];
    runTool(`${mode} built`, [...words, '--mode', mode, '--outDir', folder]);
  }
  writeIntegrity(folder);
}

/** The extension: `production` is what people install, `testing` what the end-to-end suite drives. */
export function buildExtension(mode: 'production' | 'testing'): void {
  runTool(`extension built, ${mode}`, ['wxt', 'build', '--mode', mode]);
}

/** The same for Firefox, from the same source; only the build for tests is driven by one. */
export function buildForFirefox(): string {
  runTool('extension built for Firefox', ['wxt', 'build', '--browser', 'firefox', '--mode', 'testing']);
  return `${root}.output/firefox-mv3-testing`;
}

/** Where a build of the extension stands, to be loaded unpacked. */
export function extensionFolder(mode: 'production' | 'testing'): string {
  return `${root}.output/chrome-mv3${mode === 'testing' ? '-testing' : ''}`;
}
