import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './page/release.ts';

/** The built files of the badge, which the preview is drawn with. */
export interface BadgeFiles {
  readonly release: Release;
  /** The script of that name; undefined where the release has none, whatever else lies in the folder. */
  script(name: string): string | undefined;
}

/**
 * Opens a built folder of the badge.
 *
 * @throws Error when the folder holds no release.
 */
export function openBadgeFiles(folder: string): BadgeFiles {
  let text: string;
  try {
    text = readFileSync(join(folder, 'integrity.json'), 'utf8');
  } catch (cause) {
    throw new Error(`${folder} holds no release of the badge: "npm run badge -- hashes" builds one.`, {
      cause,
    });
  }
  const release = JSON.parse(text) as Release;
  return {
    release,
    script: (name) =>
      Object.hasOwn(release.files, name) && name.endsWith('.js')
        ? readFileSync(join(folder, name), 'utf8')
        : undefined,
  };
}
