/**
 * `npm run pack [-- --out DIR]`: builds the SDK and the widget, and packs each as it would be published, into `out/packages`
 * unless told otherwise. Prints the tarballs.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTool } from './build.ts';
import { packPackage } from './pack/pack-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${root}out/packages` } } });

for (const workspace of ['sdk', 'widget'])
  rmSync(`${root}${workspace}/dist`, { recursive: true, force: true });
runTool('SDK built', ['tsc', '-p', 'sdk/tsconfig.build.json']);
runTool('command line built', ['tsc', '-p', 'sdk/tsconfig.cli.json']);
runTool('widget built', ['tsc', '-p', 'widget/tsconfig.build.json']);
for (const workspace of ['sdk', 'widget'] as const) console.log(packPackage(workspace, values.out));
