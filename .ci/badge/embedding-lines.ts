import { createHash } from 'node:crypto';
import { pinnedScript } from '@credit-lens/api-mock/pinned-script';
import type { Release } from '@credit-lens/api-mock/release';

/** What a page takes in to embed a release whose every byte it has pinned. */
export interface EmbeddingLines {
  /** The import map; it stands before any module script. Empty: nothing loads later. */
  readonly importMap: string;
  /** The script itself. */
  readonly script: string;
  /** What `script-src` needs besides: the map is a script in the page, allowed by its hash. */
  readonly policy: string;
}

/** Composes the lines for one script of a release, as {@link pinnedScript} does, with what a policy needs. */
export function embeddingLines(release: Release, base: string, entry: string): EmbeddingLines {
  const { map, script } = pinnedScript(release, base, entry);
  return {
    importMap: map === '' ? '' : `<script type="importmap">${map}</script>`,
    script,
    policy: map === '' ? '' : `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  };
}
