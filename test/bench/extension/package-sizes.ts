import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { extensionFolder } from '../../../.ci/build.ts';
import type { Figures } from '../figures.ts';

/** Bytes that a file has in an archive besides its content and its name, which stands there twice (PKWARE APPNOTE 4.3). */
const ZIP_PER_FILE = 30 + 46;
const ZIP_END = 22;
/** The packed snapshot: a package is measured without it, for it is as large as the register. */
const SEED = /^(seed|snapshot)\//;

/** The scripts of the extension that pages and the worker load, by the name of their figure. */
const SCRIPTS = {
  gzipContentScript: 'scout.js',
  gzipReading: 'page.js',
  gzipDrawing: 'drawing.js',
  gzipRecord: 'record.js',
  gzipBackground: 'background.js',
  gzipDesk: 'desk.js',
  gzipLive: 'live.js',
  gzipBadges: 'badges.js',
  gzipStatements: 'statements.js',
} as const;

/** Kilobytes (1,000 bytes) of the production build: its scripts, and the whole of it zipped and unpacked. */
export function measurePackage(): Figures {
  const folder = extensionFolder('production');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !SEED.test(relative(folder, file).split(sep).join('/')));
  let packed = ZIP_END;
  let unpacked = 0;
  for (const file of files) {
    const content = readFileSync(file);
    unpacked += content.length;
    packed += deflateRawSync(content, { level: 9 }).length + ZIP_PER_FILE + 2 * relative(folder, file).length;
  }
  return {
    ...Object.fromEntries(
      Object.entries(SCRIPTS).map(([figure, file]) => [
        figure,
        gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1_000,
      ]),
    ),
    packageKb: packed / 1_000,
    unpackedKb: unpacked / 1_000,
  };
}
