/** What the databases of snapshots are called before the address of their server. */
const PREFIX = 'credit-lens-snapshot ';
/** Databases of former versions: the listed set, and answers of the live API. */
const FORMER = ['credit-lens', 'credit-lens-answers'];

/** Name of the database that keeps the snapshot of a server: another server has another one. */
export function snapshotDatabase(serverAddress: string): string {
  return `${PREFIX}${serverAddress}`;
}

/** Deletes the snapshots of all servers, those of earlier addresses included. */
export async function deleteSnapshotDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map(deleteDatabase));
}

/** Deletes what former versions kept. */
export async function deleteFormerDatabases(): Promise<void> {
  await Promise.all(FORMER.map(deleteDatabase));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Whoever still has it open closes it when asked to; it is deleted then.
    request.onblocked = () => resolve();
  });
}
