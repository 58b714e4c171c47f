import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runTool } from '../build.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/**
 * Zips what each store takes: Chromium, Edge, Firefox with its sources. For Safari there is a build and no package: that takes
 * Xcode's converter on a Mac (`docs/packaging.md`).
 */
export function writePackages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const browser of ['chrome', 'edge', 'firefox'])
    runTool(`packaged for ${browser}`, ['wxt', 'zip', '--browser', browser]);
  runTool('built for Safari', ['wxt', 'build', '--browser', 'safari']);
  for (const file of readdirSync(output))
    if (file.endsWith('.zip')) copyFileSync(output + file, folder + file);
}
