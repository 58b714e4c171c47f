import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder ready for a report: makes it, or takes an earlier tour's report and pictures out of it.
 *
 * @throws Error when the folder holds something and no report: it is somebody else's, and stays as it is.
 */
export function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length > 0 && !existsSync(join(folder, 'report.json'))) {
    throw new Error(
      `${folder} holds files and no report of an earlier tour. Name an empty folder with --out.`,
    );
  }
  for (const name of names) {
    if (name === 'report.json' || name.endsWith('.png')) rmSync(join(folder, name));
  }
}
