import type { SnapshotClient, SnapshotClientOptions } from '@credit-lens/sdk/snapshot/client';

/** Folder of the snapshot that is packed with the extension. */
const FOLDER = 'seed';

/** What the build wrote beside the packed files. */
interface PackedSeed {
  /** The address whose register this is. What another server publishes is not answered from it. */
  readonly server: string;
  /** The key that signed it: the one the build trusts. */
  readonly key: { readonly keyId: string; readonly publicKey: string };
  /** Published paths, in the order of the files, which are called `0.bin`, `1.bin` and so on. */
  readonly paths: readonly string[];
}

/** How a snapshot client follows the packed files as it follows a publisher: with a key, and without any request. */
export type SeedSource = Required<Pick<SnapshotClientOptions, 'trust' | 'fetch'>>;

/**
 * Opens the snapshot that came with the extension, for the register of a server. Its trust is its own: whom the server is
 * trusted to be does not hang on who packed the extension.
 *
 * @param folder address of the published files of that server, without a slash at the end
 * @param create makes the client
 * @param addressOf address of a file of the extension
 * @returns `null` where the extension brings nothing for this server
 */
export async function openSeed(
  server: string,
  folder: string,
  create: (source: SeedSource) => SnapshotClient,
  addressOf: (file: string) => string,
): Promise<SnapshotClient | null> {
  const packed = await fetch(addressOf(`${FOLDER}/seed.json`)).catch(() => null);
  if (!packed?.ok) return null;
  const { server: own, key, paths } = (await packed.json()) as PackedSeed;
  if (own !== server) return null;
  const client = create({
    trust: key,
    fetch(input, init) {
      const place = paths.indexOf(String(input).slice(folder.length + 1));
      if (place === -1) return Promise.resolve(new Response(null, { status: 404 }));
      return fetch(addressOf(`${FOLDER}/${place}.bin`), { signal: init?.signal ?? null });
    },
  });
  await client.sync();
  await client.prepare();
  return client;
}
