import { openDB } from 'idb';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteFormerDatabases, deleteSnapshotDatabases, snapshotDatabase } from './snapshot-databases.ts';

const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

it('deletes what former versions kept, and the snapshots of every server, each apart', async () => {
  const snapshots = ['http://127.0.0.1:8787', 'https://other.example'].map(snapshotDatabase);
  for (const name of ['credit-lens', 'credit-lens-answers', 'another', ...snapshots])
    (await openDB(name, 1)).close();
  await deleteFormerDatabases();
  expect(await names()).toEqual(['another', ...snapshots].sort());
  await deleteSnapshotDatabases();
  expect(await names()).toEqual(['another']);
});
