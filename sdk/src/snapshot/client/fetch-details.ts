import type { ListedResult } from '../../contract/types.gen.ts';
import type { DetailsFile } from '../details/details-file.ts';
import { DetailsIndex } from '../details/details-index.ts';
import { detailsPath } from '../details/details-place.ts';
import type { DetailsReference } from '../details/details-reference.ts';
import { readDetails } from '../details/read-details.ts';
import type { KeptFile } from './named-files.ts';
import type { FileServer } from './request-file.ts';
import { requestWhole } from './request-whole.ts';
import { refusing, SyncFailure } from './sync-problem.ts';

/** Details files kept in memory. On disk none is: it would tell which companies somebody looked at. */
const MOST_FILES = 4;

/** Fetches details; forgets them all at once. */
export interface DetailsFetcher {
  /**
   * What the publisher says of a listed code; null when its file holds nothing of it. Every code of a prefix makes the
   * same requests.
   *
   * @param asOf of the manifest that names these details.
   * @throws SyncFailure; the reason of the signal.
   */
  fetch(
    code: string,
    details: DetailsReference,
    asOf: string,
    signal: AbortSignal,
  ): Promise<ListedResult | null>;
  forget(): void;
}

/** Makes the fetcher of a publisher. An index that is kept on the device is not fetched. */
export function createDetailsFetcher(server: FileServer, kept: KeptFile): DetailsFetcher {
  let index: { readonly sha256: string; readonly opened: DetailsIndex } | null = null;
  const files = new Map<string, DetailsFile>();

  async function indexOf(details: DetailsReference, signal: AbortSignal): Promise<DetailsIndex> {
    const { path, bytes: limit, sha256 } = details.index;
    if (index?.sha256 === sha256) return index.opened;
    const bytes =
      (await kept(details.index)) ?? (await requestWhole(server, path, { limit, signal, cache: 'no-store' }));
    const opened = await refusing(path, () => DetailsIndex.open(bytes, details));
    index = { sha256, opened };
    return opened;
  }

  async function fileOf(code: string, details: DetailsReference, signal: AbortSignal): Promise<DetailsFile> {
    const path = await detailsPath(details, code);
    const known = files.get(path);
    if (known !== undefined) return known;
    const opened = await indexOf(details, signal);
    const limit = details.sizes.at(-1) ?? 0;
    // `no-store`: the browser's own cache lies on disk, and cannot be erased from here.
    const bytes = await requestWhole(server, path, { limit, signal, cache: 'no-store' });
    const file = await refusing(path, async () => {
      await opened.require(bytes, code);
      return readDetails(bytes);
    });
    files.set(path, file);
    for (const oldest of files.keys()) {
      if (files.size <= MOST_FILES) break;
      files.delete(oldest);
    }
    return file;
  }

  return {
    async fetch(code, details, asOf, signal) {
      const file = await fileOf(code, details, signal);
      return refusing(await detailsPath(details, code), () => file.result(code, asOf));
    },
    forget() {
      index = null;
      files.clear();
    },
  };
}

/** The failure of a publisher that publishes no details. */
export function noDetails(): SyncFailure {
  const message = 'This publisher publishes no details.';
  return new SyncFailure({ kind: 'refused', reason: 'malformed', file: 'manifest.json', message });
}
