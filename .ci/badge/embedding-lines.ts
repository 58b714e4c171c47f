import { createHash } from 'node:crypto';
import type { Integrity } from './integrity.ts';

/** What a page takes in to embed a release whose every byte it has pinned. */
export interface EmbeddingLines {
  /** The import map; it stands before any module script. Files that load later are checked by it. */
  readonly importMap: string;
  /** The script itself. */
  readonly script: string;
  /** What `script-src` needs besides: the map is a script in the page, allowed by its hash. */
  readonly policy: string;
}

/**
 * Composes the lines for one file of a release.
 *
 * @param base address of the folder, such as `https://cdn.example/credit-lens/0.1.0/`, or `/credit-lens/` of the page's own server
 * @throws Error when the release has no such file, or the address does not end in a slash
 */
export function embeddingLines({ files, loads }: Integrity, base: string, entry: string): EmbeddingLines {
  const hash = files[entry];
  const later = loads[entry];
  if (hash === undefined || later === undefined)
    throw new Error(`The release has no script ${entry}. It has: ${Object.keys(loads).join(', ')}.`);
  if (!/^(?:https?:\/)?\/(?:[^\s"'<>]*\/)?$/.test(base))
    throw new Error(`The address ${base} must begin with https:// or / and end with a slash.`);
  const map = JSON.stringify({
    integrity: Object.fromEntries(later.map((name) => [base + name, files[name]])),
  });
  return {
    importMap: later.length === 0 ? '' : `<script type="importmap">${map}</script>`,
    script: `<script type="module" src="${base}${entry}" integrity="${hash}" crossorigin="anonymous"></script>`,
    policy: later.length === 0 ? '' : `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  };
}
