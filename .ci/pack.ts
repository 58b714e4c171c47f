/** `npm run pack [-- FOLDER]`: the SDK and the widget as packed for a registry, into `out/packages` or another folder. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPackages } from './pack/pack-packages.ts';

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../out/packages', import.meta.url)));
mkdirSync(folder, { recursive: true });
for (const tarball of Object.values(packPackages(folder))) console.log(tarball);
