import type { Release } from './release.ts';

/** What a page takes in to embed a script whose every byte it has pinned. */
export interface PinnedScript {
  /** Content of an import map, which stands before any module script; files that load later are checked by it. Empty: there are none. */
  readonly map: string;
  /** The script itself. */
  readonly script: string;
}

/**
 * Pins one script of a release, and all that it loads.
 *
 * @param base address of the folder, such as `https://cdn.example/credit-lens/0.1.0/`, or `/credit-lens/` of the page's own server
 * @throws Error when the release has no such script, or the address is none that ends in a slash
 */
export function pinnedScript({ files, loads }: Release, base: string, entry: string): PinnedScript {
  const hash = files[entry];
  const later = loads[entry];
  if (hash === undefined || later === undefined)
    throw new Error(`The release has no script ${entry}. It has: ${Object.keys(loads).join(', ')}.`);
  if (!isFolderAddress(base))
    throw new Error(`The address ${base} must begin with https:// or / and end with a slash.`);
  const integrity = Object.fromEntries(later.map((name) => [base + name, files[name]]));
  return {
    map: later.length === 0 ? '' : JSON.stringify({ integrity }),
    script: `<script type="module" src="${base}${entry}" integrity="${hash}" crossorigin="anonymous"></script>`,
  };
}

/** Whether a text is an address of a folder, and nothing that could end an attribute. */
export function isFolderAddress(base: string): boolean {
  return /^(?:https?:\/)?\/(?:[^\s"'<>&]*\/)?$/.test(base);
}
