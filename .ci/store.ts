/**
 * `npm run store`: everything that a browser's store takes, written to `out/store`: icons, screenshots in English and Chinese,
 * texts, privacy policy, packages; and the linter of Firefox's store. `-- --only STEP` runs one of them. See `docs/packaging.md`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, buildWidget } from './build.ts';
import { lintPackage } from './store/lint-package.ts';
import { writeIcons } from './store/write-icons.ts';
import { writeListing } from './store/write-listing.ts';
import { writePackages } from './store/write-packages.ts';
import { writeScreenshots } from './store/write-screenshots.ts';

const folder = fileURLToPath(new URL('../out/store/', import.meta.url));

/** Each writes into a folder of its name. */
const STEPS: Readonly<Record<string, (into: string) => void | Promise<void>>> = {
  icons: writeIcons,
  screenshots(into) {
    // The marketplace in the pictures embeds the badge.
    buildWidget();
    buildExtension('testing');
    return writeScreenshots(into);
  },
  listing: writeListing,
  packages: writePackages,
  lint: lintPackage,
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !(only in STEPS))
  throw new Error(`There is no step “${only}”. There are: ${Object.keys(STEPS).join(', ')}.`);
for (const [name, step] of Object.entries(STEPS)) {
  if ((only ?? name) !== name) continue;
  const into = `${folder}${name}/`;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await step(into);
  console.log(name === 'lint' ? 'Linted.' : `Written to ${into}.`);
}
